import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type TestSchema, testSchema } from '../../adapters/postgres/specification/test-schema.ts';
import { insertRows } from '../../stream-views/replace-rows.ts';
import { copyRows } from './copy-rows.ts';
import { tableColumns } from './table-columns.ts';

let world: TestSchema;
beforeAll(async () => {
  const columns = `tenant text, stream text, t text, i int, big bigint, n numeric, d double precision, b boolean, at timestamptz, j jsonb,
    raw json, ts text[], js jsonb[], tss text[], with_default int default 7`;
  world = await testSchema(
    `create domain money_text as text; create table one (${columns}, dt money_text); create table two (like one including all)`,
  );
});
afterAll(() => world.close());

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\\', '\\N', '\n', '\t\r', '"{}', '\u0000', '\ud800', '\b\f\v', 'NULL', ''),
);
const absent = [null, undefined];
const row = fc.record(
  {
    t: fc.oneof(text, fc.boolean(), fc.integer(), fc.bigInt(), fc.record({ a: text }), fc.constantFrom(...absent)),
    i: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(null, undefined, '12', Number.NaN, -0)),
    big: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    n: fc.oneof(fc.double({ noDefaultInfinity: true, min: -1e30, max: 1e30 }), fc.constantFrom('0.10', Number.POSITIVE_INFINITY)),
    d: fc.double(),
    b: fc.oneof(fc.boolean(), fc.constantFrom(...absent)),
    at: fc.oneof(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.constant('2026-03-01T09:30:00+01:00'),
    ),
    j: fc.oneof(
      text,
      fc.constant(Number.NaN),
      fc.jsonValue(),
      fc.record({ a: text, b: fc.constant(5n) }),
      fc.constantFrom(...absent),
    ),
    raw: fc.jsonValue(),
    ts: fc.oneof(fc.array(fc.oneof(text, fc.integer(), fc.constant(null))), fc.constantFrom(...absent)),
    js: fc.array(fc.oneof(fc.integer(), fc.record({ a: text }))),
    tss: fc.constantFrom(
      [
        ['a', 'b'],
        ['c', null],
      ],
      [],
      ['a'],
    ),
    with_default: fc.integer(),
    dt: text,
  },
  { requiredKeys: ['t'] },
);

test('COPY gives the rows that the live projection would insert', async () => {
  const { admin, schema } = world;
  const [one, two] = [`${schema}.one`, `${schema}.two`];
  const columns = await tableColumns(admin, one);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      await admin.query(`truncate ${one}, ${two}`);
      const additions = [{ id: { tenant: 'north', stream: 'case-1' }, rows }];
      await insertRows((statement, values) => admin.query(statement, values), one, additions);
      expect(await copyRows(admin, two, columns, additions)).toBe(rows.length);
      const found = async (table: string) => (await admin.query<object>(`select t::text from ${table} t order by ctid`)).rows;
      expect(await found(two)).toEqual(await found(one));
    }),
    { numRuns: 200 },
  );
});

test('a column that the table does not have is refused, as an insert would be', async () => {
  const additions = [{ id: { tenant: 'north', stream: 'case-1' }, rows: [{ other: 1 }] }];
  const table = `${world.schema}.one`;
  await expect(copyRows(world.admin, table, await tableColumns(world.admin, table), additions)).rejects.toThrow('column other');
});
