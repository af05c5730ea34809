import { createHash } from 'node:crypto';
import type { Caller } from '../harness/caller.ts';
import type { Answer } from '../harness/answer.ts';
import { pounds } from '../harness/open-case.ts';

/** A line of a past as the API takes it. */
export interface Line {
  readonly line: number;
  readonly key: string;
  readonly reference: { readonly creditor: string; readonly number: string };
  readonly occurredAt: string;
  readonly activity: string;
  readonly commands: readonly { readonly name: string; readonly body: object }[];
  readonly otherwise?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly money: readonly object[];
}

const creditor = 'Northern Water';

/** A line about an account, known by all that it says, but for what it is mapped to. */
export function line(number: string, activity: string, occurredAt: string, given: Partial<Line> = {}): Line {
  const attributes = { number, activity, occurredAt, ...given.attributes };
  const key = `${createHash('sha256').update(JSON.stringify(attributes)).digest('hex')}.0`;
  return { line: 1, key, reference: { creditor, number }, occurredAt, activity, commands: [], money: [], ...given, attributes };
}

export const opening = (number: string, given: Partial<Line> = {}) =>
  line(number, 'Opened', '2020-01-01T09:00:00Z', {
    commands: [
      { name: 'openCase', body: { reference: { creditor, number }, debts: [{ kind: 'water bill', amount: pounds(100) }] } },
    ],
    ...given,
  });

export const fee = (number: string, given: Partial<Line> = {}) =>
  line(number, 'Fee', '2020-03-01T09:00:00Z', {
    commands: [{ name: 'adjustDebt', body: { debt: 'only', change: 'cost', amount: pounds(5), reason: 'Reminder' } }],
    ...given,
  });

export const letter = (number: string, given: Partial<Line> = {}) => line(number, 'Letter', '2020-02-01T09:00:00Z', given);

/** Lines numbered from 1, as NDJSON. */
export function ndjson(lines: readonly (Line | string)[]): string {
  return lines.map((one, place) => (typeof one === 'string' ? one : JSON.stringify({ ...one, line: place + 1 }))).join('\n');
}

/** Posts NDJSON to the bulk way in. */
export function post(caller: Caller, lines: readonly (Line | string)[] | string, query = 'log=invented-loans'): Promise<Answer> {
  const body = typeof lines === 'string' ? lines : ndjson(lines);
  return caller.call('POST', `/v1/imports?${query}`, body, { 'content-type': 'application/x-ndjson' });
}
