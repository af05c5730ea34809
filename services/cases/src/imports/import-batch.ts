import type { LineResult } from '@attune/contracts';
import type { ImportLine } from '@attune/history-import';
import { compareInstants } from '@attune/kernel';
import { lineRejected } from './line-rejected.ts';
import type { ImportRun, LineImporter, LineTaken } from './line-importer.ts';

// So many cases at a time: enough to fill the groups in which appends are committed, few enough not to crowd out other callers.
const casesAtOnce = 32;

type Taken = LineTaken & Pick<LineResult, 'line'>;

/**
 * Takes in the lines of one request: cases side by side, the lines of a case one after another, in the order in which they happened.
 * One line that does not go in keeps no other back. @throws what is no refusal of the line: the log is away
 */
export async function importBatch(
  importer: LineImporter,
  run: ImportRun,
  lines: readonly ImportLine[],
): Promise<readonly Taken[]> {
  const cases = [...Map.groupBy(lines, (line) => importer.caseOf(run, line))];
  const taken: Taken[] = [];
  const takeCases = async () => {
    for (let own = cases.pop(); own !== undefined; own = cases.pop()) {
      const [caseId, its] = own;
      const stream = importer.open(run, caseId);
      for (const line of its.toSorted(asTheyHappened)) {
        const take = () => importer.take(run, stream, line);
        taken.push({ line: line.line, ...(await orRejected(take)) });
      }
    }
  };
  await Promise.all(Array.from({ length: casesAtOnce }, takeCases));
  return taken.sort((one, other) => one.line - other.line);
}

async function orRejected(take: () => Promise<LineTaken>): Promise<LineTaken> {
  try {
    return await take();
  } catch (error) {
    return lineRejected(error);
  }
}

/** By time; at one moment a case is opened before anything else happens in it, and else the file's order stands. */
function asTheyHappened(one: ImportLine, other: ImportLine): number {
  return compareInstants(one.occurredAt, other.occurredAt) || opens(other) - opens(one) || one.line - other.line;
}

function opens({ commands }: ImportLine): number {
  return commands.some(({ name }) => name === 'openCase') ? 1 : 0;
}
