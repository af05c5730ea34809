import { readFileSync } from 'node:fs';
import type { Account } from './account.ts';

/** Users that have an entry in /etc/passwd; PostgreSQL doesn't start as a user without one. */
export function accounts(file = '/etc/passwd'): readonly Account[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
