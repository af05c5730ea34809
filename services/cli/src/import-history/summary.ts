import type { FileUnreadable } from '@attune/history-import';
import { count } from '../terminal/numbers.ts';
import { decimalText } from './decimal-text.ts';
import type { Findings } from './findings.ts';
import type { Tally } from './tally.ts';

/** What an import came to. */
export interface Outcome {
  readonly tally: Tally;
  readonly findings: Findings;
  /** Where the file could not be read any further. */
  readonly unreadable: FileUnreadable | undefined;
  readonly ms: number;
  readonly dryRun: boolean;
  readonly rejectsPath: string | undefined;
}

/** The sum for programs: each line counts once. */
export function summary({ tally, findings, unreadable, ms, dryRun, rejectsPath }: Outcome) {
  const lines = tally.linesIn + findings.rejected;
  const { imported, alreadyThere, keptAsHistory, promoted } = tally.outcomes;
  const { code, line, remedy, message: problem } = unreadable ?? {};
  return {
    lines,
    cases: tally.caseCount,
    imported,
    alreadyThere,
    keptAsHistory,
    promoted,
    rejected: findings.rejected,
    money: tally.money.map((sum) => ({ ...sum, decimal: decimalText(sum) })),
    warnings: findings.warnings,
    seconds: Math.round(ms) / 1000,
    linesPerSecond: Math.round((lines * 1000) / Math.max(1, ms)),
    ...(dryRun ? { dryRun } : {}),
    ...(rejectsPath === undefined ? {} : { rejects: rejectsPath }),
    ...(unreadable === undefined ? {} : { unreadable: { code, line, problem, remedy } }),
  };
}

/** The sum for people. */
export function inWords(outcome: Outcome): string {
  const sum = summary(outcome);
  const row = (name: string, value: string) => `  ${name.padEnd(16)}${value}`;
  const { unreadable, tally } = outcome;
  return [
    outcome.dryRun ? 'A dry run: nothing was recorded. It would have been:' : 'Done.',
    row('lines', `${count(sum.lines)} in ${sum.seconds.toFixed(1)} s (${count(sum.linesPerSecond)} a second)`),
    row('cases', count(sum.cases)),
    row('imported', count(sum.imported)),
    row('already there', count(sum.alreadyThere)),
    row('kept as history', count(sum.keptAsHistory)),
    row('promoted', count(sum.promoted)),
    row(
      'rejected',
      count(sum.rejected) + (sum.rejects === undefined ? '' : `, in ${sum.rejects}: mend it and import it with the same map`),
    ),
    ...sum.money.map(({ kind, currency, decimal }) => row(`money, ${kind}`, `${decimal} ${currency}`)),
    ...(sum.warnings === 0 ? [] : [row('warnings', count(sum.warnings))]),
    ...(unreadable === undefined ? [] : ['', unreadableInWords(unreadable)]),
    ...(tally.example === undefined || outcome.dryRun ? [] : ['', `See one of them: npx --no attune story ${tally.example}`]),
  ].join('\n');
}

/** Why a file could not be read, or not beyond a line. */
export function unreadableInWords({ message, remedy, line, code }: FileUnreadable): string {
  const where = line === undefined ? 'The file could not be read' : `The file could not be read beyond line ${String(line)}`;
  return `${where}: ${message}; ${remedy} (${code}).`;
}
