import type { ClientBase } from 'pg';

export interface ApplicationRole {
  readonly role: string;
  readonly url: string;
}

/** Where tests find their PostgreSQL, as a superuser. */
export function serverUrl(): string {
  const url = process.env['ATTUNE_TEST_POSTGRES'];
  if (url === undefined)
    throw new Error('ATTUNE_TEST_POSTGRES is not set: it is the address of a PostgreSQL server, as a superuser.');
  return url;
}

/** A role that owns nothing, as an application's, made once on the server. */
export async function applicationRole(admin: ClientBase, server = serverUrl()): Promise<ApplicationRole> {
  const role = 'attune_conformance';
  // One at a time: two workers that make the role at once would collide.
  await admin.query(`select pg_advisory_lock(hashtext('${role}'))`);
  const { rows } = await admin.query('select from pg_roles where rolname = $1', [role]);
  if (rows.length === 0) await admin.query(`create role ${role} login password '${role}'`);
  await admin.query(`select pg_advisory_unlock(hashtext('${role}'))`);
  const url = new URL(server);
  url.username = role;
  url.password = role;
  return { role, url: url.href };
}
