import fc from 'fast-check';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { batches } from './batches.ts';
import type { ImportLine } from './import-line.ts';
import { readImportLines } from './read-import-lines.ts';

const line = (activity: string, ordinal: number): ImportLine => ({
  ...{
    line: ordinal + 1,
    key: `${'a'.repeat(64)}.0`,
    reference: { creditor: 'C', number: '1' },
    occurredAt: '2020-01-01T00:00:00Z',
    activity,
  },
  ...{ commands: [], otherwise: 'reject', attributes: {}, money: [] },
});

test('batches hold all lines in order, and keep their bounds', async () => {
  const words = fc.array(fc.stringMatching(/^[é😀a"]{1,40}$/u));
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 2000 }),
      async (activities, maxLines, maxBytes) => {
        const lines = activities.map(line);
        const given = await allOf(batches(lines, { maxLines, maxBytes }));
        expect(given.flatMap((batch) => batch.lines)).toEqual(lines);
        for (const batch of given) {
          expect(batch.lines.length).toBeLessThanOrEqual(maxLines);
          expect(batch.lines.length === 1 || Buffer.byteLength(batch.ndjson) <= maxBytes).toBe(true);
          expect(await allOf(readImportLines(bytesOf(batch.ndjson, 13)))).toEqual(batch.lines);
        }
      },
    ),
  );
});

test('lines of NDJSON that are none are told with their place, and repeat nothing', async () => {
  const good = JSON.stringify(line('a', 0));
  const given = await allOf(readImportLines(bytesOf(`${good}\n\n{"line":\n{"line":"Ann"}\n${good.replace('"C"', '""')}`)));
  expect(given).toMatchObject([
    { activity: 'a' },
    { line: 3, faults: [{ code: 'line-not-json' }] },
    { line: 4, faults: [{ code: 'line-not-valid', column: '/line' }] },
    { line: 5, faults: [{ code: 'line-not-valid', column: '/reference/creditor' }] },
  ]);
  expect(JSON.stringify(given[2] && 'faults' in given[2] ? given[2].faults : '')).not.toContain('Ann');
});
