import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { ImportMap } from './import-map.ts';
import { ImportMapFaulty, type MapProblem } from './import-map-faulty.ts';
import { mapReferences } from './map-references.ts';

/**
 * Reads a map, written in YAML or JSON. Every scalar is taken as text, so that neither `no` nor `1.10` becomes something else.
 * @throws ImportMapFaulty with all problems, each with its place and remedy.
 */
export function parseMap(text: string): ImportMap {
  const parsed = ImportMap.safeParse(valueOf(text), { reportInput: true });
  if (!parsed.success) throw new ImportMapFaulty(parsed.error.issues.map(asProblem));
  const problems = mapReferences(parsed.data);
  if (problems.length > 0) throw new ImportMapFaulty(problems);
  return parsed.data;
}

function valueOf(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true });
  if (document.errors.length > 0) {
    const remedy = 'mend the YAML: mind the indentation, and quote what holds # or a colon and a blank';
    throw new ImportMapFaulty(
      document.errors.map(({ message, linePos }) => ({
        path: `line ${String(linePos?.[0].line ?? 1)}`,
        problem: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML',
        remedy,
      })),
    );
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new ImportMapFaulty([
      { path: 'map', problem: 'aliases multiply without end', remedy: 'write out what they stand for' },
    ]);
  }
}

function asProblem(issue: z.core.$ZodIssue): MapProblem {
  const path = issue.path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ') || 'map';
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return { path, problem: `${keys} is not known here`, remedy: 'take it out, or mind its spelling and indentation' };
  }
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  if (isMissing) return { path, problem: 'missing', remedy: `add ${issue.expected === 'object' ? 'this part' : 'it'}` };
  return { path, problem: 'not as expected', remedy: `expected: ${issue.message.replace(/^Invalid input: expected /, '')}` };
}
