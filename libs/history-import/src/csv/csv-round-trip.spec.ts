import fc from 'fast-check';
import { isFaulty } from '../is-faulty.ts';
import { csvRow } from '../rejects/csv-row.ts';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { csvRecords } from './csv-records.ts';

const value = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ',', ';', '"', '\n', ' ', '0', '\t') });

test('what is written as CSV is read again, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.stringMatching(/^[a-z]+$/), value, value), { minLength: 1 }),
      fc.constantFrom(',', ';', '\t'),
      fc.integer({ min: 1, max: 50 }),
      async (rows, delimiter, chunk) => {
        const text = [['id', 'one', 'two'], ...rows].map((row) => csvRow(row, delimiter)).join('');
        const records = await allOf(csvRecords(bytesOf(text, chunk), { format: 'csv' }));
        expect(records.some(isFaulty)).toBe(false);
        expect(records.map(({ columns: { id = '', one = '', two = '' } }) => [id, one, two])).toEqual(rows);
      },
    ),
  );
});
