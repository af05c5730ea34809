import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eventStoreMigrations, migrate } from '@attune/event-store';
import { startLocalPostgres } from '@attune/local-postgres';
import { type Checked, checkLog } from '../checker/check-log.ts';
import type { Finding } from '../checker/finding.ts';
import { readAcknowledged } from '../checker/read-acknowledged.ts';
import { scheduleOf, type Victim } from '../kills/schedule.ts';
import { killVictim } from './kill-victim.ts';
import { connect } from './session.ts';
import { Writers } from './writers.ts';

export interface CampaignAsked {
  readonly seed: number;
  readonly kills: Readonly<Record<Victim, number>>;
  readonly writers: number;
  /** Appends that each writer has on the way at once. */
  readonly lanes: number;
  readonly onKill?: (done: number, of: number) => void;
}

export interface CampaignReport extends Checked {
  readonly seed: number;
  readonly kills: Readonly<Record<Victim, number>>;
  /** The longest that anybody waited for an append after a kill, from when the database was there again, in milliseconds. */
  readonly slowestMs: number;
  /** The longest that PostgreSQL took to be there again, in milliseconds. */
  readonly slowestRecoveryMs: number;
}

const schema = 'load';
const promptMs = 5_000;

/** Lets writers append, kills by a schedule, and has the log checked by those who know nothing of the store. */
export async function campaign({ seed, kills, writers: count, lanes, onKill }: CampaignAsked): Promise<CampaignReport> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-durability-'));
  chmodSync(folder, 0o711);
  const notes = join(folder, 'acknowledged');
  mkdirSync(notes, { mode: 0o700 });
  const server = await startLocalPostgres({
    dataDir: join(folder, basename(folder)),
    cloneDir: join(import.meta.dirname, '../../../..'),
    restarts: Infinity,
    onNotice: () => undefined,
  });
  let writers: Writers | undefined;
  try {
    const owner = await connect(server.url);
    await migrate(owner, { schema, sets: [eventStoreMigrations] });
    await owner.end();
    writers = new Writers({ url: server.url, schema, folder: notes, count, lanes });
    const late: Finding[] = [];
    let [slowestMs, slowestRecoveryMs] = [0, 0];
    if ((await writers.answeredAfter(0, 60_000)) === undefined) throw new Error('No writer was answered anything.');
    for (const [done, kill] of scheduleOf(seed, kills).entries()) {
      await pause(kill.afterMs);
      const { at, recoveryMs } = await killVictim(kill, server, writers);
      const answered = await writers.answeredAfter(at, promptMs);
      if (answered === undefined) late.push({ promise: 'others append within 5 s of a kill', at: `kill ${String(done + 1)}` });
      slowestMs = Math.max(slowestMs, (answered ?? Infinity) - recoveryMs);
      slowestRecoveryMs = Math.max(slowestRecoveryMs, recoveryMs);
      onKill?.(done + 1, kills.writer + kills.server + kills.session);
    }
    await writers.end();
    const client = await connect(server.url);
    const checked = await checkLog(client, schema, writers.files.filter((file) => existsSync(file)).flatMap(readAcknowledged));
    await client.end();
    return { ...checked, findings: [...late, ...checked.findings], seed, kills, slowestMs, slowestRecoveryMs };
  } finally {
    await writers?.killAll();
    await server.stop();
    for (const path of [folder, server.dataDir, `${server.dataDir}.password`]) rmSync(path, { recursive: true, force: true });
  }
}
