import type { LineResult } from '@attune/contracts';
import { FileUnreadable, ImportMapFaulty, importLines, isFaulty, parseMap, readImportLines } from '@attune/history-import';
import type { FaultyLine, ImportLine, ImportMap } from '@attune/history-import';
import { RuleBroken } from '@attune/kernel';

/** The lines of a request's body, good and faulty, and the log that they come from. */
export interface BodyRead {
  readonly log: string;
  readonly lines: readonly ImportLine[];
  readonly faulty: readonly LineResult[];
}

/** Reads NDJSON of lines that are mapped already. */
export async function readNdjson(body: Uint8Array, log: string | undefined): Promise<BodyRead> {
  if (log === undefined) throw new RuleBroken('LogMissing');
  return { log, ...(await sorted(readImportLines(bytes(body)))) };
}

/** Reads CSV by the map that came in a header, as base64url of the map file. @throws RuleBroken `MapMissing`, `MapWrong`, `Malformed` */
export async function readCsv(body: Uint8Array, mapText: string | undefined): Promise<BodyRead> {
  if (mapText === undefined) throw new RuleBroken('MapMissing');
  const map = mapOf(Buffer.from(mapText, 'base64url').toString('utf8'));
  try {
    return { log: map.log, ...(await sorted(importLines(bytes(body), map, { format: 'csv' }))) };
  } catch (error) {
    if (error instanceof FileUnreadable) throw new RuleBroken('Malformed', { problem: `${error.message}. ${error.remedy}` });
    throw error;
  }
}

function mapOf(text: string): ImportMap {
  try {
    return parseMap(text);
  } catch (error) {
    if (!(error instanceof ImportMapFaulty)) throw error;
    throw new RuleBroken('MapWrong', {
      problem: error.problems.map(({ path, problem, remedy }) => `${path}: ${problem}; ${remedy}.`).join(' '),
    });
  }
}

async function sorted(given: AsyncIterable<ImportLine | FaultyLine>): Promise<Pick<BodyRead, 'lines' | 'faulty'>> {
  const lines: ImportLine[] = [];
  const faulty: LineResult[] = [];
  for await (const line of given) {
    if (isFaulty(line)) faulty.push(faultOf(line));
    else lines.push(line);
  }
  return { lines, faulty };
}

function faultOf({ line, faults }: FaultyLine): LineResult {
  const [fault] = faults;
  const column = fault?.column;
  return {
    line,
    outcome: 'rejected',
    code: fault?.code ?? 'line-not-valid',
    detail: fault === undefined ? '' : `${fault.problem}; ${fault.remedy}`,
    ...(column === undefined ? {} : { column }),
  };
}

async function* bytes(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body);
}
