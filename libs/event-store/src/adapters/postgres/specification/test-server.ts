import type { ClientBase } from 'pg';
import type { DatabaseRoles } from '../../../migrations/database-roles.ts';
import { makeRoles } from '../../../migrations/make-roles.ts';

/** Roles that own nothing, as those of an installation. */
export const testRoles: DatabaseRoles = {
  writer: 'conformance_writer',
  reader: 'conformance_reader',
  follower: 'conformance_follower',
};

const password = 'conformance';

/** Where tests find their PostgreSQL, as a superuser. */
export function serverUrl(): string {
  const url = process.env['ATTUNE_TEST_POSTGRES'];
  if (url === undefined)
    throw new Error('ATTUNE_TEST_POSTGRES is not set: it is the address of a PostgreSQL server, as a superuser.');
  return url;
}

/** Makes the roles, once on the server. */
export async function makeTestRoles(admin: ClientBase): Promise<void> {
  // One at a time: two workers that make or change a role at once would collide.
  await admin.query(`select pg_advisory_lock(hashtext('conformance roles'))`);
  await makeRoles(admin, testRoles, password);
  await admin.query(`select pg_advisory_unlock(hashtext('conformance roles'))`);
}

/** The server's address for one of the roles. */
export function urlFor(server: string, role: keyof DatabaseRoles): string {
  return Object.assign(new URL(server), { username: testRoles[role], password }).href;
}
