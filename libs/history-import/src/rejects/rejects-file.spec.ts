import fc from 'fast-check';
import { csvRecords } from '../csv/csv-records.ts';
import type { FaultyLine } from '../faulty-record.ts';
import { LineKeys } from '../identity/line-keys.ts';
import { lineIdentity } from '../identity/line-hash.ts';
import type { ImportLine } from '../lines/import-line.ts';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { refusedLine } from './refused-line.ts';
import { RejectsFile } from './rejects-file.ts';

const fault = { code: 'money-unreadable', column: 'a', problem: 'the value is "no" amount', remedy: 'write it; so, or so' };
const read = (text: string) => allOf(csvRecords(bytesOf(text), { format: 'csv' }));

test('a rejects file is a CSV with what is wrong beside each line', () => {
  const rejects = new RejectsFile(['a', 'b']);
  const second = { code: 'CaseNotFound', problem: 'p', remedy: 'r' };
  expect(rejects.header() + rejects.row({ line: 7, key: 'k', columns: { b: 'x,y', late: '1' }, faults: [fault, second] })).toBe(
    'a,b,attune:line,attune:column,attune:code,attune:problem,attune:remedy,attune:key,attune:more,attune:raw\n' +
      ',"x,y",7,a | ,money-unreadable | CaseNotFound,"the value is ""no"" amount | p","write it; so, or so | r",k,"{""late"":""1""}",\n',
  );
});

test('lines come in again with the identity they had', async () => {
  const columns = fc.dictionary(
    fc.constantFrom('a', 'b', 'late', 'later'),
    fc.string({ minLength: 1, unit: fc.constantFrom('x', '"', ',', '\n', ' ') }),
    { minKeys: 1 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(columns, fc.nat(5))), async (lines) => {
      const rejects = new RejectsFile(['a', 'b']);
      const rows = lines.map(([given, nth], at): FaultyLine => ({
        line: at + 2,
        key: lineIdentity(given, nth),
        columns: given,
        faults: [fault],
      }));
      const records = await read(rejects.header() + rows.map((row) => rejects.row(row)).join(''));
      const keys = new LineKeys();
      expect(records.map((record) => keys.keyOf(record))).toEqual(rows.map(({ key }) => key));
      expect(records.map((record) => ({ ...record.columns }))).toEqual(lines.map(([given]) => ({ ...given })));
    }),
  );
});

test('a mended line is the line that it would have been', async () => {
  const rejects = new RejectsFile(['a', 'b']);
  const text =
    rejects.header() + rejects.row({ line: 2, key: lineIdentity({ a: 'no' }, 3), columns: { a: 'no' }, faults: [fault] });
  const [mended] = await read(text.replace('no,', '35,'));
  expect(mended && new LineKeys().keyOf(mended)).toBe(lineIdentity({ a: '35' }, 0));
});

test('a line that nobody mended does not go in by half', async () => {
  const rejects = new RejectsFile(['a', 'b']);
  expect(await read(rejects.header() + rejects.row({ line: 2, columns: {}, raw: '1,"2', faults: [fault] }))).toMatchObject([
    { faults: [{ code: 'record-empty' }] },
  ]);
});

test('a refused line bears the code of the rule', () => {
  const line: ImportLine = {
    ...{
      line: 4,
      key: `${'a'.repeat(64)}.1`,
      reference: { creditor: 'C', number: '1' },
      occurredAt: '2020-01-01T00:00:00Z',
      activity: 'A',
    },
    ...{ commands: [], otherwise: 'reject', attributes: { a: '1' }, money: [] },
  };
  const refusal = { code: 'DisputeStillOpen', problem: 'p', remedy: 'r' };
  expect(refusedLine(line, refusal)).toEqual({ line: 4, key: line.key, columns: { a: '1' }, faults: [refusal] });
});
