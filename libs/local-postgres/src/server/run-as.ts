import type { Account } from '../account/account.ts';

/** How PostgreSQL's programs are run: from a folder that everyone may enter, and without the caller's PG… variables. */
export function runAs(account: Account | undefined) {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  return { cwd: '/', env, ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }) };
}
