import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { LeavingOut } from '../leaving-out.ts';
import { columnsOf } from './columns-of.ts';

/** A digest of what the filled rows follow from: the code, as told or as far as the view itself shows it, and the table's columns. */
export async function viewCode(client: ClientBase, view: LeavingOut, serving: string, code: string | undefined): Promise<string> {
  const parts = [code ?? view.code, view.leftOut, view.types, view.table, view.key, await columnsOf(client, serving)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
