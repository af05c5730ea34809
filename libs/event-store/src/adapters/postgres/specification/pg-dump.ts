import { execFileSync } from 'node:child_process';
import pg from 'pg';
import { serverUrl } from './test-server.ts';

/** The major version of the server that specs share. */
export async function serverVersion(): Promise<number> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  await client.end();
  return Math.floor(Number(rows[0]?.version) / 10_000);
}

/** Whether a pg_dump of this version is on the path: an older one refuses the server. */
export function hasPgDump(version: number): boolean {
  try {
    return / (\d+)/.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[1] === String(version);
  } catch {
    return false;
  }
}

/** A schema with all that is in it, as statements. */
export function pgDump(connectionString: string, schema: string): string {
  const { username, password, hostname, port, pathname } = new URL(connectionString);
  const env = { ...process.env, PGPASSWORD: decodeURIComponent(password) };
  const words = ['--inserts', `--schema=${schema}`, '-h', hostname, '-p', port, '-U', username, pathname.slice(1)];
  const text = execFileSync('pg_dump', words, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  // What begins with a backslash is for psql alone.
  return text.replace(/^\\.*$/gm, '');
}
