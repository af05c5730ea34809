import type { Client } from 'pg';

// The one role that did it all before there were three. It stays, without rights or login, so that nobody wonders whose grants those were.
const earlier = 'attune_app';

/** Takes from the role of earlier installations all that it could do in some schemas, and its login, where it is there. */
export async function withoutEarlierRole(client: Client, schemas: readonly string[]): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [earlier]);
  if (rowCount === 0) return;
  for (const schema of schemas) {
    for (const all of ['tables', 'sequences', 'functions'])
      await client.query(`revoke all on all ${all} in schema ${schema} from ${earlier}`);
    await client.query(`revoke all on schema ${schema} from ${earlier}`);
  }
  await client.query(`alter role ${earlier} nologin password null`);
}
