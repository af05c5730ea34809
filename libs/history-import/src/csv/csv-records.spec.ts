import { isFaulty } from '../is-faulty.ts';
import type { Reading } from '../reading.ts';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { csvRecords } from './csv-records.ts';

const read = (text: string, reading: Partial<Reading> = {}) => allOf(csvRecords(bytesOf(text, 5), { format: 'csv', ...reading }));
/** Line and columns, or line and codes. */
const seen = async (text: string, reading?: Partial<Reading>) =>
  (await read(text, reading)).map((record) => [
    record.line,
    isFaulty(record) ? record.faults.map(({ code }) => code).join() : { ...record.columns },
  ]);

test('records are given by the columns that hold something, with the line that they begin on', async () => {
  expect(await seen('a,b\n1,\n\n"x\ny",2\n3,4')).toEqual([
    [2, { a: '1' }],
    [4, { a: 'x\ny', b: '2' }],
    [6, { a: '3', b: '4' }],
  ]);
});

test.each([',', ';', '\t'])('%j is found as the delimiter', async (delimiter) => {
  expect(await seen(`a${delimiter}"b,;\tb"${delimiter}c\n1${delimiter}2${delimiter}3\n`)).toEqual([
    [2, { a: '1', 'b,;\tb': '2', c: '3' }],
  ]);
});

test('a spreadsheet may name its delimiter; the map may too', async () => {
  expect(await seen('sep=;\na;b\n1;2\n')).toEqual([[3, { a: '1', b: '2' }]]);
  expect(await seen('a,b;c\n1;2\n', { delimiter: ';' })).toEqual([[2, { 'a,b': '1', c: '2' }]]);
});

test('CRLF gives the same records as LF, inside quotation marks too', async () => {
  const text = 'a,b\n1,"x\ny"\n2,z\n';
  expect(await seen(text.replaceAll('\n', '\r\n'))).toEqual(await seen(text));
});

test('fields that are missing or too much are told, and the next line is read', async () => {
  expect(await seen('a,b\n1\n1,2,3\n1,2,,\n4,5\n')).toEqual([
    [2, 'fields-too-few'],
    [3, 'fields-too-many'],
    [4, { a: '1', b: '2' }],
    [5, { a: '4', b: '5' }],
  ]);
});

test('a faulty record is given as it stood, and not in halves', async () => {
  const [record] = await read('a,b\n"x",y,z\n');
  expect(record).toMatchObject({ line: 2, raw: '"x",y,z' });
  expect(Object.keys(record?.columns ?? {})).toEqual([]);
});

test('a quotation mark in the middle is told with its column', async () => {
  const [record, next] = await read('a,b\n1,x"y\n3,4\n');
  expect(record).toMatchObject({ line: 2, faults: [{ code: 'quote-misplaced', column: 'b' }] });
  expect(next).toMatchObject({ line: 3 });
});

test('NUL characters and lost characters are told with their column', async () => {
  expect(await read('a,b\n1,x\0y\n\u{FFFD},4\n')).toMatchObject([
    { line: 2, faults: [{ code: 'nul-character', column: 'b' }] },
    { line: 3, faults: [{ code: 'not-in-encoding', column: 'a' }] },
  ]);
});

test('a record without anything and a value without a name are told', async () => {
  expect(await seen('a,\n,\n1,2\n3,\n')).toEqual([
    [2, 'record-empty'],
    [3, 'column-unnamed'],
    [4, { a: '3' }],
  ]);
});

test('a line that never ends is told, and what follows it is read', async () => {
  expect(await seen(`a,b\n${'x'.repeat(70_000)}\n1,2\n`)).toEqual([
    [2, 'record-too-long'],
    [3, { a: '1', b: '2' }],
  ]);
});

describe('the header', () => {
  test.each([
    ['', 'file-empty'],
    ['\n\n', 'file-empty'],
    ['a,b,a\n1,2,3\n', 'column-twice'],
    ['a,__proto__\n1,2\n', 'column-not-allowed'],
    ['"a,b\n1,2\n', 'header-broken'],
    ['a,c\n1,2\n', 'column-missing'],
  ])('%j is refused as %s', async (text, code) => {
    const refusal = { code, remedy: expect.any(String) as string };
    await expect(read(text, { requires: ['a', 'b'] })).rejects.toMatchObject(refusal);
  });

  test('that differs by little is pointed at; one that is missing shows nothing of the first person', async () => {
    const requires = ['time:timestamp', 'b'];
    await expect(read('Time_Timestamp,b\n', { requires })).rejects.toThrow('"time:timestamp" (there is "Time_Timestamp")');
    await expect(read('Maria,Berlin\n', { requires })).rejects.toThrow(/^(?!.*Maria).*"time:timestamp", "b"$/);
  });

  test('alone is a file without records', async () => {
    expect(await read('a,b\n')).toEqual([]);
  });

  test('is told to who asks', async () => {
    const names: string[] = [];
    await read('a, b ,attune:line\n', { onColumns: (columns) => names.push(...columns) });
    expect(names).toEqual(['a', 'b']);
  });

  test('may hold names that objects have', async () => {
    expect(await seen('constructor,toString\n1,\n')).toEqual([[2, { constructor: '1' }]]);
  });
});
