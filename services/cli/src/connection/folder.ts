import { join, resolve } from 'node:path';

const clone = resolve(import.meta.dirname, '../../../..');

/** Where the server beside this command keeps what it is known by: `.data/` of the clone, or what ATTUNE_DATA says. */
export function folder(environment: NodeJS.ProcessEnv): string {
  const { ATTUNE_DATA: said } = environment as { readonly ATTUNE_DATA?: string };
  return said === undefined || said === '' ? join(clone, '.data') : resolve(said);
}

/** A file of the clone. */
export function inClone(path: string): string {
  return join(clone, path);
}
