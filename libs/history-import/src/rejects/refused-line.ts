import type { Fault } from '../fault.ts';
import type { FaultyLine } from '../faulty-record.ts';
import type { ImportLine } from '../lines/import-line.ts';

/** A line that a rule refused, for the rejects file: with the rule's code. */
export function refusedLine({ line, key, attributes }: ImportLine, fault: Fault<string>): FaultyLine {
  return { line, key, columns: attributes, faults: [fault] };
}
