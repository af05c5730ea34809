import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loanLines, loansCsv, loansHeader, loansMap, loansMapWithPayments } from '../cli/invented-loans.ts';
import type { Caller } from '../harness/caller.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const tenant = (name: string) => system.with({ tenant: name, roles: ['integration'] });
const send = (caller: Caller, body: string | Uint8Array<ArrayBuffer>, map = loansMap(), type = 'text/csv') =>
  caller.call('POST', '/v1/imports', body, { 'content-type': type, 'attune-import-map': Buffer.from(map).toString('base64url') });

describe('CSV with its map', () => {
  test('becomes cases; again adds nothing; with another map what was kept is promoted, once', async () => {
    const caller = await tenant('loans');
    const csv = loansCsv(loanLines(10));
    expect((await send(caller, csv)).body).toMatchObject({ lines: 40, imported: 20, keptAsHistory: 20, rejected: 0 });
    expect((await send(caller, csv, loansMap(), 'text/csv; charset=utf-8')).body).toMatchObject({ lines: 40, alreadyThere: 40 });
    expect((await send(caller, csv, loansMapWithPayments)).body).toMatchObject({ lines: 40, promoted: 20, alreadyThere: 20 });
    expect((await send(caller, csv, loansMapWithPayments)).body).toMatchObject({ lines: 40, alreadyThere: 40 });
    const { items } = await caller.read(
      routes.caseList,
      {},
      { limit: 100, since: String((await send(caller, loansCsv(loanLines(1, 90)))).body['at']) },
    );
    expect(items).toHaveLength(11);
    // Two equal payments of one day are two.
    expect(items.filter(({ owed }) => owed[0]?.amount === 100_000 + 550 + 4_000)).toHaveLength(10);
  });

  test('in any order of columns and of lines is the same log', async () => {
    const caller = await tenant('order');
    const lines = loanLines(5);
    await send(caller, loansCsv(lines));
    const turned = [loansHeader, ...lines].map((line) => line.split(',').reverse().join(',')).join('\r\n');
    expect((await send(caller, turned)).body).toMatchObject({ lines: 20, alreadyThere: 20 });
    expect((await send(caller, loansCsv(lines.toReversed()))).body).toMatchObject({ lines: 20, alreadyThere: 20 });
  });

  test('comes in UTF-8, UTF-16 and with a BOM', async () => {
    const caller = await tenant('encodings');
    const csv = loansCsv(loanLines(1)).replaceAll('Ann Onymous', 'Zoë Ünal');
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le'));
    expect((await send(caller, utf16)).body).toMatchObject({ lines: 4, imported: 2, keptAsHistory: 2 });
    expect((await send(caller, `\ufeff${csv}`)).body).toMatchObject({ lines: 4, alreadyThere: 4 });
    expect((await send(caller, csv)).body).toMatchObject({ lines: 4, alreadyThere: 4 });
    const latin = new Uint8Array(Buffer.from(csv, 'latin1'));
    const asUtf8 = await send(caller, latin);
    expect(asUtf8.body).toMatchObject({ lines: 4, rejected: 4 });
    expect(asUtf8.body['results']).toMatchObject([{ code: 'not-in-encoding', column: 'name' }, {}, {}, {}]);
    const map = loansMap().replace('case:', 'file: { encoding: windows-1252 }\ncase:');
    expect((await send(caller, latin, map)).body).toMatchObject({ lines: 4, alreadyThere: 4 });
  });

  test.each<[name: string, mend: (line: string) => string, code: string, column: string | undefined]>([
    ['a quote that is not closed', (line) => line.replace('Ann', '"Ann'), 'quote-not-closed', 'name'],
    ['a quote in a field', (line) => line.replace('Ann', 'A"n"n'), 'quote-misplaced', 'name'],
    ['too few fields', (line) => line.replace(/,[^,]*$/, ''), 'fields-too-few', undefined],
    ['too many fields', (line) => `${line},more`, 'fields-too-many', undefined],
    ['no account', (line) => line.replace(/^[^,]*/, ''), 'column-empty', 'account'],
    ['no moment', (line) => line.replace('2020-03-01 09:00:00+01:00', ''), 'column-empty', 'at'],
    ['a day that is not there', (line) => line.replace('2020-03-01', '2020-02-30'), 'time-unreadable', 'at'],
    ['no offset', (line) => line.replace('+01:00', ''), 'time-without-offset', 'at'],
    ['money that is none', (line) => line.replace('5.50', 'five'), 'money-unreadable', 'fee'],
    ['a thousandth of a cent', (line) => line.replace('5.50', '5.505'), 'money-too-precise', 'fee'],
    ['less than nothing', (line) => line.replace('5.50', '-5.50'), 'money-negative', 'fee'],
    ['a NUL', (line) => line.replace('Ann', 'A\u0000n'), 'nul-character', 'name'],
  ])('%s: that line is told, the others go in', async (name, mend, code, column) => {
    const caller = await tenant(name.replaceAll(/\W/g, '-'));
    const lines = loanLines(3).map((line, place) => (place === 5 ? mend(line) : line));
    const { body } = await send(caller, loansCsv(lines));
    const results = body['results'] as readonly {
      readonly line: number;
      readonly outcome: string;
      readonly code?: string;
      readonly column?: string;
      readonly detail?: string;
    }[];
    const [rejected, ...more] = results.filter(({ outcome }) => outcome === 'rejected');
    expect(more).toEqual([]);
    expect(rejected).toMatchObject({ line: 7, code, detail: expect.stringMatching(/.+; .+/) });
    expect(rejected?.column).toBe(column);
    // What is personal by the map is repeated nowhere.
    expect(JSON.stringify(rejected)).not.toContain('Onymous');
  });

  test.each<[name: string, body: string, says: RegExp]>([
    ['a column missing', 'account,what\nL1,Opened\n', /does not have/],
    ['a column twice', 'account,what,at,loan,fee,paid,sum,name,name\n', /same name/],
  ])('%s: the whole body is refused, with the remedy', async (_name, body, says) => {
    const answer = await send(await tenant('headers'), body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed', detail: expect.stringMatching(says) } });
  });

  test('without its map, or with one that can’t be used, says what is wrong with it', async () => {
    const caller = await tenant('maps');
    const bare = await caller.call('POST', '/v1/imports', 'a\n', { 'content-type': 'text/csv' });
    expect(bare).toMatchObject({ status: 400, body: { code: 'map-missing' } });
    for (const [map, says] of [
      ['', /expected: object/],
      ['log: x', /case: missing.*time: missing/],
      ['{', /line \d/],
      [loansMap().replace('EUR', 'EURO'), /money › currency/],
      [`${loansMap()}\nsurprise: 1`, /surprise/],
    ] as const) {
      expect([map.slice(0, 20), await send(caller, 'a\n', map)]).toMatchObject([
        map.slice(0, 20),
        { status: 400, body: { code: 'map-wrong', detail: expect.stringMatching(says) } },
      ]);
    }
    const noBase64 = await caller.call('POST', '/v1/imports', 'a\n', { 'content-type': 'text/csv', 'attune-import-map': '%%%' });
    expect(noBase64).toMatchObject({ status: 400, body: { code: 'map-wrong' } });
  });
});

test('the map that is shipped goes through a header', () => {
  const map = readFileSync(join(resolve(import.meta.dirname, '../../../..'), 'examples/road-traffic-fines.map.yaml'));
  // Node takes headers of 16 KiB in all.
  expect(map.toString('base64url').length).toBeLessThan(8 * 1024);
});
