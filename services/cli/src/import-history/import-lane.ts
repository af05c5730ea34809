import { ImportResult } from '@attune/contracts';
import type { LineResult } from '@attune/contracts';
import type { Batch } from '@attune/history-import';
import { refused } from '../ending/refused.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { problemIn } from '../gateway/problem.ts';
import { patiently } from './patiently.ts';
import type { Waiting } from './patiently.ts';

/** The way on which lines go in: which log they are of, and whether it is only a rehearsal. */
export interface ImportLane {
  readonly log: string;
  /** Names a rehearsal, so that its later requests see what earlier ones would have done. */
  readonly rehearsal: string | undefined;
}

// Of these, the server gives the place within the request: it could not read the line that it stands for.
const byPlace = new Set(['line-not-json', 'line-not-valid']);

/** Sends lines, and gives for each what became of it, in order. @throws Ended when the request as a whole is refused @throws Unanswered */
export async function sendBatch(
  gateway: Gateway,
  { log, rehearsal }: ImportLane,
  batch: Batch,
  waiting: Waiting,
): Promise<readonly LineResult[]> {
  const query = { log, ...(rehearsal === undefined ? {} : { dryRun: 'true', run: rehearsal }) };
  const ask = () => gateway.ask({ method: 'POST', path: '/v1/imports', query, type: 'application/x-ndjson', body: batch.ndjson });
  const { status, body } = await patiently(ask, waiting);
  if (status !== 200) throw refused(problemIn(body, status));
  const { results } = ImportResult.parse(body);
  const byLine = new Map(
    results.map((result) => [byPlace.has(result.code ?? '') ? batch.lines[result.line - 1]?.line : result.line, result]),
  );
  return batch.lines.map(({ line }) => byLine.get(line) ?? unanswered(line));
}

/** Says of a line that nothing was said: better rejected once too often, since it can be sent again, than lost. */
function unanswered(line: number): LineResult {
  return { line, outcome: 'rejected', code: 'not-answered', detail: 'Import the line again.' };
}
