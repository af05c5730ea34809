import { resolve } from 'node:path';
import { connect } from '../connection/connect.ts';
import { Ended } from '../ending/ended.ts';
import { exitCode } from '@attune/kernel';
import { interrupted } from '../ending/interrupted.ts';
import { notReachable } from '../ending/not-reachable.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import { Gateway } from '../gateway/gateway.ts';
import { Unanswered } from '../gateway/unanswered.ts';
import { count } from '../terminal/numbers.ts';
import { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { Findings } from './findings.ts';
import { ImportRun } from './import-run.ts';
import { interruption } from './interruption.ts';
import { readMap } from './read-map.ts';
import { RejectsOnDisk } from './rejects-on-disk.ts';
import { rejectsPlace } from './rejects-place.ts';
import { SourceFile } from './source-file.ts';
import { inWords, summary, unreadableInWords } from './summary.ts';
import type { Outcome } from './summary.ts';

/** What is to be imported, and how. */
export interface ImportAsked {
  readonly map: string;
  readonly dryRun: boolean;
  readonly rejects?: string;
  readonly tenant?: string;
}

/** Brings an organisation's past in, or rehearses it. */
export async function importHistory(
  path: string,
  asked: ImportAsked,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const { dryRun, rejects: rejectsPath = rejectsPlace(path), tenant } = asked;
  if (resolve(rejectsPath) === resolve(path)) throw wrongUse('--rejects names the file that is imported; give another.');
  const map = await readMap(asked.map);
  const source = await SourceFile.at(path);
  const gateway = new Gateway(await connect({ role: 'integration', tenant }, environment));
  const columns = new Set<string>();
  const rejects = new RejectsOnDisk(rejectsPath, () => columns);
  const progress = new Progress(terminal);
  const findings = new Findings(terminal, progress, rejects);
  const signal = interruption();
  const onColumns = (names: readonly string[]) => {
    for (const name of names) columns.add(name);
  };
  const run = new ImportRun({ map, source, gateway, findings, progress, dryRun, signal, onColumns });
  const outcome = (): Outcome => {
    const { tally, unreadable, ms } = run;
    return { tally, findings, unreadable, ms, dryRun, rejectsPath: rejects.isNeeded ? rejectsPath : undefined };
  };
  try {
    await gateway.ask({ method: 'GET', path: '/health/live' });
    await run.run();
    signal.throwIfAborted();
  } catch (error) {
    throw withSum(error, outcome());
  } finally {
    progress.wipe();
    gateway.close();
    await rejects.close();
  }
  if (run.unreadable !== undefined && run.tally.linesIn + findings.rejected === 0)
    throw wrongUse(unreadableInWords(run.unreadable));
  terminal.result(summary(outcome()), inWords(outcome()));
  const isClean = findings.rejected === 0 && findings.warnings === 0 && run.unreadable === undefined;
  return isClean ? exitCode.done : exitCode.doneWithFindings;
}

/** An end before the end: says how far it came, and that nothing needs to be undone. */
function withSum(error: unknown, outcome: Outcome): unknown {
  const ended = endOf(error);
  if (ended === undefined) return error;
  return new Ended(ended.code, `${ended.message}\n${farInWords(outcome)}`, { ...summary(outcome), ...ended.record });
}

function endOf(error: unknown): Ended | undefined {
  if (error instanceof Ended) return error;
  if (error instanceof Unanswered) return notReachable(`${error.message}.`);
  return error instanceof Error && error.name === 'AbortError' ? interrupted('Interrupted.') : undefined;
}

function farInWords({ tally, ms, dryRun }: Outcome): string {
  const lines = count(tally.linesIn);
  if (dryRun) return `${lines} lines were tried; nothing was recorded.`;
  if (tally.linesIn === 0) return 'No line is in. Once that is mended, give the same command again.';
  return `${lines} lines are in, after ${(ms / 1000).toFixed(1)} s. The same command goes on where it ended: lines that are in are recognised.`;
}
