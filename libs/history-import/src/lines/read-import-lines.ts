import { decoded } from '../bytes/decoded.ts';
import { LineSplitter } from '../csv/line-splitter.ts';
import type { Fault } from '../fault.ts';
import type { FaultyLine } from '../faulty-record.ts';
import { ImportLine } from './import-line.ts';

const longest = 1_048_576;

/** Reads lines that come in as NDJSON. Of a faulty one, `line` is its place in the NDJSON, and no value is repeated. */
export async function* readImportLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<ImportLine | FaultyLine> {
  const splitter = new LineSplitter(longest);
  let line = 0;
  for await (const text of decoded(source, 'utf-8')) {
    for (const given of splitter.push(text)) if (++line && given.trim() !== '') yield importLine(given, line);
  }
  for (const given of splitter.end()) if (++line && given.trim() !== '') yield importLine(given, line);
}

function importLine(text: string, line: number): ImportLine | FaultyLine {
  const faulty = (fault: Fault): FaultyLine => ({ line, columns: {}, raw: text, faults: [fault] });
  if (text.length > longest) return faulty(notJson(`the line is longer than ${String(longest)} characters`));
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return faulty(notJson('the line is no JSON'));
  }
  const parsed = ImportLine.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const pointer = `/${(issue?.path ?? []).join('/')}`;
  return faulty({
    code: 'line-not-valid',
    column: pointer,
    problem: 'the line is not as expected here',
    remedy: 'see ImportLine in the API',
  });
}

function notJson(problem: string): Fault {
  return { code: 'line-not-json', problem, remedy: 'send one JSON object a line, as `attune import` does' };
}
