import { randomBytes } from 'node:crypto';
import { onServer } from './on-server.ts';
import { templateFor } from './template-for.ts';
import { testRun } from './test-run.ts';

/** A database of its own, for one spec file or less. */
export interface TestDatabase {
  /** Address of the superuser on this database; roles and schemas are as `migrate` made them. */
  readonly url: string;
  /** Removes it at once, ending its sessions. Otherwise it goes when its Jest worker comes to the next file, or with the server. */
  readonly drop: () => Promise<void>;
}

/**
 * A new database, migrated. `migrate` runs once a Jest run, on a template; each further call copies the template (about 50 ms).
 * Needs `ATTUNE_TEST_POSTGRES`, which `npm test` and Jest's setup provide.
 *
 * @param migrate brings the empty database at the given superuser's address to the newest version; of all, one at a time is run
 * @param name says what `migrate` makes, e.g. `cases`: the same name stands for the same outcome
 */
export async function testDatabase(migrate: (adminUrl: string) => Promise<void>, name: string): Promise<TestDatabase> {
  const { server, run, worker } = testRun();
  const mine = `test_${run}_${worker}_`;
  await sweepOnce(server, mine);
  const template = await templateFor({ server, run, name, migrate });
  const database = `${mine}${randomBytes(4).toString('hex')}`;
  await onServer(server, (sql) => sql(`create database ${database} template ${template}`));
  const drop = () => onServer(server, (sql) => sql(`drop database if exists ${database} with (force)`));
  return { url: Object.assign(new URL(server), { pathname: `/${database}` }).href, drop };
}

let swept: Promise<void> | undefined;

/** A worker loads this module anew for each spec file: what it made for the file before is no longer needed. */
function sweepOnce(server: string, mine: string): Promise<void> {
  return (swept ??= onServer(server, async (sql) => {
    const { rows } = await sql(`select datname from pg_database where starts_with(datname, '${mine}')`);
    for (const { datname } of rows) await sql(`drop database if exists ${String(datname)} with (force)`);
  }));
}
