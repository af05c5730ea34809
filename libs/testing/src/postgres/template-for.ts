import { onServer, type Sql } from './on-server.ts';

interface Wanted {
  readonly server: string;
  readonly run: string;
  readonly name: string;
  readonly migrate: (adminUrl: string) => Promise<void>;
}

/** One migration at a time on the whole server: roles belong to all databases, and two that make the same role would collide. */
const migrating = 4_711;

/** Name of the migrated template, made by whichever worker comes first. */
export async function templateFor({ server, run, name, migrate }: Wanted): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(name)) throw new Error(`"${name}" is to be a short name of a-z, 0-9 and _`);
  const template = `template_${run}_${name}`;
  await onServer(server, async (sql) => {
    await sql(`select pg_advisory_lock(${String(migrating)})`); // let go with the connection
    if (await exists(sql, template)) return;
    const draft = `${template}_draft`; // a migration that failed leaves no template that looks whole
    await sql(`drop database if exists ${draft} with (force)`);
    await sql(`create database ${draft}`);
    await migrate(Object.assign(new URL(server), { pathname: `/${draft}` }).href);
    await sql(`alter database ${draft} with allow_connections false`);
    await sql(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${draft}'`);
    await sql(`alter database ${draft} rename to ${template}`);
  });
  return template;
}

async function exists(sql: Sql, database: string): Promise<boolean> {
  const { rowCount } = await sql(`select from pg_database where datname = '${database}'`);
  return rowCount === 1;
}
