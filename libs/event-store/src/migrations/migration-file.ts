import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MigrationRefused } from './migration-refused.ts';
import type { MigrationSet } from './migration-set.ts';

export interface MigrationFile {
  readonly set: string;
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Reads a set in order. @throws MigrationRefused when a name has no number or a number is given twice */
export async function readMigrations({ name: set, folder }: MigrationSet): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readFileOf(set, folder, name)));
  const twice = files.find((file, index) => files[index - 1]?.number === file.number);
  if (twice !== undefined) throw new MigrationRefused(set, twice.name, 'its number is given twice');
  return files;
}

async function readFileOf(set: string, folder: string, name: string): Promise<MigrationFile> {
  const [, number] = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name) ?? [];
  if (number === undefined) throw new MigrationRefused(set, name, 'its name is not NNNN-words.sql');
  const sql = await readFile(join(folder, name), 'utf8');
  return { set, number: Number(number), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
