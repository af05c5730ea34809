import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { backup } from '../../../backup/making/backup.ts';
import { restore } from '../../../backup/restoring/restore.ts';
import type { Fixture } from '../../../conformance/fixture.ts';
import { ownServer } from './own-server.ts';
import { pgDump } from './pg-dump.ts';
import { serverUrl } from './test-server.ts';
import type { TestPlace, TestSchema } from './test-schema.ts';

/** The log of a schema on a fresh server, brought there by a backup of ours or by pg_dump. */
export async function restoredElsewhere(
  { admin, schema }: TestSchema,
  way: 'backup' | 'pg_dump',
  make: (place: TestPlace) => Promise<Fixture<EntityManager>>,
): Promise<Fixture<EntityManager>> {
  const server = await ownServer();
  const copy = await make({ server: server.url, schema });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  if (way === 'backup') await byBackup(admin, client, schema);
  else {
    await client.query(`drop schema ${pg.escapeIdentifier(schema)} cascade`);
    await client.query(pgDump(serverUrl(), schema));
  }
  await client.end();
  const close = async () => {
    await copy.close();
    await server.stop();
  };
  return { ...copy, close };
}

async function byBackup(admin: pg.Client, client: pg.Client, schema: string): Promise<void> {
  const folder = join(mkdtempSync(join(tmpdir(), 'attune-backup-')), 'backup');
  try {
    const vault = { schema: 'vault', wanted: false };
    await backup({ client: admin, folder, only: [schema], rebuilt: [`${schema}.rows`], vault });
    await restore({ client, folder, vault: false });
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}
