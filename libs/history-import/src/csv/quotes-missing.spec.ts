import { isFaulty } from '../is-faulty.ts';
import type { Columns } from '../source-record.ts';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { csvRecords } from './csv-records.ts';

const header = 'id,when,note';
const row = (id: number) => `${String(id)},2020-01-01,"note, ${String(id)}"`;
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => row(from + at));
const looksLikeRecord = ({ when }: Columns) => when === '2020-01-01';
const read = (lines: readonly string[]) =>
  allOf(csvRecords(bytesOf([header, ...lines].join('\n')), { format: 'csv', looksLikeRecord }));
/** Lines that went in, and lines that were told. */
const sorted = async (lines: readonly string[]) => {
  const records = await read(lines);
  return { good: records.filter((record) => !isFaulty(record)).map(({ line }) => line), bad: records.filter(isFaulty) };
};

test('a missing closing quotation mark costs its own line only', async () => {
  const lines = [...rows(1, 198), '199,2020-01-01,"note', ...rows(200, 400)];
  const { good, bad } = await sorted(lines);
  expect(bad).toMatchObject([{ line: 200, raw: '199,2020-01-01,"note', faults: [{ code: 'quote-not-closed', column: 'note' }] }]);
  expect(bad[0]?.faults[0]?.problem).toContain('line 201');
  expect(good).toHaveLength(399);
});

test('a missing opening quotation mark costs its own line only', async () => {
  const { good, bad } = await sorted([...rows(1, 9), '10,2020-01-01,note"', ...rows(11, 20)]);
  expect(bad).toMatchObject([{ line: 11, faults: [{ code: 'quote-misplaced' }] }]);
  expect(good).toHaveLength(19);
});

test('two missing ones do not make a field of all that lies between them', async () => {
  const { good, bad } = await sorted([
    ...rows(1, 9),
    '10,2020-01-01,"note',
    ...rows(11, 19),
    '20,2020-01-01,note"',
    ...rows(21, 30),
  ]);
  expect(bad.map(({ line }) => line)).toEqual([11, 21]);
  expect(good).toHaveLength(28);
});

test('one at the end of the file is told', async () => {
  expect((await sorted([...rows(1, 3), '4,2020-01-01,"note'])).bad).toMatchObject([
    { line: 5, faults: [{ code: 'quote-not-closed' }] },
  ]);
});

test('a field of many lines goes in whole', async () => {
  const note = Array.from({ length: 300 }, (_, at) => `line ${String(at)}, and "" more`).join('\n');
  const [record] = await read([`1,2020-01-01,"${note}"`, row(2)]);
  expect(record?.columns['note']).toBe(note.replaceAll('""', '"'));
});

test('without anything to know records by, reading goes on after a while all the same', async () => {
  const text = [header, '1,2020-01-01,"note', ...Array.from({ length: 2000 }, (_, at) => `${String(at)},2020-01-01,plain`)].join(
    '\n',
  );
  const records = await allOf(csvRecords(bytesOf(text), { format: 'csv' }));
  expect(records.filter(isFaulty).map(({ line }) => line)).toEqual([2]);
  expect(records).toHaveLength(2001);
});
