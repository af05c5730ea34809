import { setTimeout as pause } from 'node:timers/promises';
import type { LocalPostgres } from '@attune/local-postgres';
import type { Kill } from '../kills/schedule.ts';
import { accepts, connect } from './session.ts';
import type { Writers } from './writers.ts';

export interface Struck {
  /** When it was killed, by the machine's clock. */
  readonly at: number;
  /** The writer that was killed, if one was. */
  readonly writer: string | undefined;
  /** How long PostgreSQL took until it accepted connections again, in milliseconds; 0 where it went on. */
  readonly recoveryMs: number;
}

/** Kills what a schedule says. Gives when the database is there (again). */
export async function killVictim({ victim, choice }: Kill, server: LocalPostgres, writers: Writers): Promise<Struck> {
  if (victim === 'writer') return { ...(await writers.kill(choice)), recoveryMs: 0 };
  const strike = victim === 'server' ? killServer : killSession;
  const at = await strike(server, choice);
  while (!(await accepts(server.url))) await pause(5);
  return { at, writer: undefined, recoveryMs: Date.now() - at };
}

async function killServer(server: LocalPostgres): Promise<number> {
  const { pid } = server;
  const at = Date.now();
  process.kill(pid, 'SIGKILL');
  while (server.pid === pid) await pause(2);
  return at;
}

/** A session that dies so takes all others with it: PostgreSQL starts over. */
async function killSession({ url }: LocalPostgres, choice: number): Promise<number> {
  const witness = await connect(url);
  const { rows } = await witness.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name like 'writer %' order by state = 'active' desc, pid limit 3`,
  );
  const pid = rows[Math.floor(choice * rows.length)]?.pid;
  const gone = new Promise((resolve) => {
    witness.once('end', resolve);
  });
  const at = Date.now();
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  else await witness.end();
  await gone;
  return at;
}
