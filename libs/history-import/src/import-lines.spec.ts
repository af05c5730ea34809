import { gzipSync } from 'node:zlib';
import { importLines } from './import-lines.ts';
import { isFaulty } from './is-faulty.ts';
import type { ImportLine } from './lines/import-line.ts';
import { parseMap } from './map/parse-map.ts';
import { readRecords } from './read-records.ts';
import { allOf } from './testing/all-of.ts';
import { asXes } from './testing/as-xes.ts';
import { bytesOf } from './testing/bytes-of.ts';
import { inventedFines } from './testing/invented-fines.ts';
import { finesMap, publicFines } from './testing/public-fines.ts';
import { utf16 } from './testing/utf-16.ts';

const map = parseMap(finesMap);
const read = (file: string | Uint8Array, format: 'csv' | 'xes' = 'csv') =>
  allOf(importLines(bytesOf(file, 4096), map, { format }));
const good = (items: readonly object[]) => items.filter((item): item is ImportLine => !isFaulty(item));
const keys = (items: readonly object[]) => good(items).map(({ key }) => key);

const invented = inventedFines(120);
const shipped = publicFines ?? '';
describe.each([
  ['an invented log', invented, test],
  ['the public log', shipped, publicFines === undefined ? test.skip : test],
])('%s', (_, file, run) => {
  const lines = file.split('\n').slice(0, -1);

  run('gives a line for each record, none of them faulty', async () => {
    const items = await read(file);
    expect(items).toHaveLength(lines.length - 1);
    expect(items.filter(isFaulty)).toEqual([]);
    expect(new Set(keys(items)).size).toBe(lines.length - 1);
  });

  run.each([
    ['with a byte order mark', (text: string) => `\u{FEFF}${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['in UTF-16 LE', (text: string) => utf16(text, 'le')],
    ['in UTF-16 BE without a mark', (text: string) => utf16(text, 'be', false)],
    ['with tabs', (text: string) => text.replaceAll(',', '\t')],
    ['gzipped', (text: string) => gzipSync(text)],
    ['with its columns turned round', (text: string) => text.replaceAll(/^.*$/gm, (line) => line.split(',').reverse().join(','))],
  ])('is the same log %s', async (_how, changed) => {
    expect(keys(await read(changed(file)))).toEqual(keys(await read(file)));
  });

  run('is the same log as XES, gzipped or not', async () => {
    const xes = asXes(await allOf(readRecords(bytesOf(file), { format: 'csv' })));
    const expected = keys(await read(file));
    expect(keys(await read(xes, 'xes'))).toEqual(expected);
    expect(keys(await read(gzipSync(xes), 'xes'))).toEqual(expected);
  });

  run('cut short gives the same lines up to there', async () => {
    const whole = keys(await read(file));
    const cut = await read(file.slice(0, file.length / 2));
    expect(keys(cut)).toEqual(whole.slice(0, good(cut).length));
    expect(cut.length - good(cut).length).toBeLessThanOrEqual(1);
  });

  run('doubled gives each line a second time, and the second is another', async () => {
    const [whole, doubled] = [await read(file), await read(file + lines.slice(1).join('\n'))];
    expect(doubled).toHaveLength(2 * whole.length);
    expect(keys(doubled).slice(0, whole.length)).toEqual(keys(whole));
    expect(new Set(keys(doubled)).size).toBe(doubled.length);
  });

  run('shuffled within its days gives the same keys', async () => {
    const [header = '', ...records] = lines;
    const days = Map.groupBy(records, (record) => /\d{4}-\d\d-\d\d/.exec(record)?.[0] ?? '');
    const shuffled = [header, ...[...days.values()].flatMap((day) => day.reverse())].join('\n');
    expect(keys(await read(shuffled)).sort()).toEqual(keys(await read(file)).sort());
  });

  run('with a quotation mark missing in line 200 lacks that line only', async () => {
    const broken = lines
      .map((line, at) => (at === 199 ? line.replace(/,([^,]+)$/, ',"$1').replace(/,$/, ',"') : line))
      .join('\n');
    const items = await read(broken);
    expect(items).toHaveLength(lines.length - 1);
    expect(items.filter(isFaulty)).toMatchObject([{ line: 200, faults: [{ code: 'quote-not-closed' }] }]);
  });
});

test('a file without a column that the map names is refused at its header', async () => {
  await expect(read(invented.replace('time:timestamp', 'time'))).rejects.toMatchObject({ code: 'column-missing', line: 1 });
});

test('two equal payments of one day stay two', async () => {
  const twice = invented.split('\n').slice(0, 4).join('\n') + '\n' + (invented.split('\n')[3] ?? '');
  expect(keys(await read(twice)).map((key) => key.slice(-2))).toEqual(['.0', '.0', '.0', '.1']);
});
