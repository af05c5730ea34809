import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logLength } from '../harness/log.ts';
import { openCase, pounds } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { fee, letter, line, opening, post } from './lines.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const none = { imported: 0, keptAsHistory: 0, promoted: 0, alreadyThere: 0, rejected: 0 };
const tenant = (name: string) => system.with({ tenant: name, roles: ['integration'] });

describe('what becomes of a line', () => {
  test('imported, kept, already there, promoted, rejected: each line once, in the order that it was sent', async () => {
    const caller = await tenant('outcomes');
    const lines = [opening('A1'), fee('A1'), letter('A1'), letter('B2'), fee('B2'), '{"line":6}'];
    const first = await post(caller, lines);
    expect(first.body).toMatchObject({ ...none, lines: 6, imported: 2, keptAsHistory: 2, rejected: 2 });
    expect(first.body['results']).toMatchObject([
      { line: 1, outcome: 'imported' },
      { line: 2, outcome: 'imported' },
      { line: 3, outcome: 'keptAsHistory' },
      { line: 4, outcome: 'keptAsHistory' },
      // B2 was never opened, so nothing can be adjusted there.
      { line: 5, outcome: 'rejected', code: 'case-unknown' },
      { line: 6, outcome: 'rejected', code: 'line-not-valid' },
    ]);
    const again = await post(caller, lines);
    expect(again.body).toMatchObject({ ...none, lines: 6, alreadyThere: 4, rejected: 2 });
    // A repeated import says where to wait for, as the first did.
    expect(again.body['at']).toBe(first.body['at']);

    // With another map the letter has a counterpart.
    const asFee = letter('A1', { commands: fee('A1').commands });
    const length = await logLength(system);
    expect((await post(caller, [asFee])).body).toMatchObject({ ...none, lines: 1, promoted: 1 });
    expect(await logLength(system)).toBe(length + 2);
    expect((await post(caller, [asFee, letter('A1')])).body).toMatchObject({ ...none, lines: 2, alreadyThere: 2 });
    expect(await logLength(system)).toBe(length + 2);
  });

  test('a line that a rule refuses is kept where it says so, and then it stays kept', async () => {
    const caller = await tenant('otherwise');
    const early = fee('C1', { otherwise: 'history' });
    expect((await post(caller, [early])).body).toMatchObject({ ...none, lines: 1, keptAsHistory: 1 });
    await post(caller, [opening('C1')]);
    expect((await post(caller, [early])).body).toMatchObject({ ...none, lines: 1, alreadyThere: 1 });
    const { body } = await post(caller, [letter('C1')]);
    const { items } = await caller.read(routes.caseList, {}, { since: String(body['at']) });
    expect(items).toMatchObject([{ owed: [pounds(100)] }]);
  });

  test('of several commands of one line all take effect or none', async () => {
    const caller = await tenant('together');
    const two = [...opening('D1').commands, { name: 'adjustDebt', body: { debt: 'only', change: 'cost', amount: pounds(-500), reason: 'Too much' } }];
    const { body } = await post(caller, [opening('D1', { commands: two })]);
    expect(body).toMatchObject({ ...none, rejected: 1, results: [{ code: 'amount-below-nothing' }] });
    expect((await post(caller, [letter('D1'), opening('D1')])).body).toMatchObject({ imported: 1, keptAsHistory: 1 });
  });
});

describe('a case that came in', () => {
  test('tells its past: true moments, the import as origin, the line as source', async () => {
    const caller = await tenant('story');
    const adviser = await system.with({ tenant: 'story' });
    const { body } = await post(caller, [letter('E1', { attributes: { remark: 'no answer' } }), fee('E1'), opening('E1')]);
    const [{ caseId } = { caseId: '' }] = body['results'] as readonly { readonly caseId: string }[];
    const { entries } = await adviser.read(routes.story, { caseId });
    expect(entries.map(({ type, at, origin }) => [type, at, origin])).toEqual([
      ['CaseOpened', '2020-01-01T09:00:00Z', 'import'],
      ['DebtAdded', '2020-01-01T09:00:00Z', 'import'],
      ['HistoryNoted', '2020-02-01T09:00:00Z', 'import'],
      ['DebtAdjusted', '2020-03-01T09:00:00Z', 'import'],
    ]);
    expect(entries[2]).toMatchObject({ details: { remark: 'no answer' }, why: expect.stringMatching(/invented-loans, line 1/), who: { kind: 'integration' } });
    expect((await adviser.read(routes.caseDebts, { caseId }, { effectiveAt: '2020-02-29' })).debts).toMatchObject([{ owed: pounds(100) }]);
    expect((await adviser.read(routes.caseDebts, { caseId })).debts).toMatchObject([{ owed: pounds(105) }]);
    expect(await adviser.get(`/v1/cases/${caseId}?effectiveAt=2019-12-31`)).toMatchObject({ status: 404, body: { code: 'not-yet' } });
    expect(await adviser.get(`/v1/cases/${caseId}?asOf=2020-06-01`)).toMatchObject({ status: 404, body: { code: 'not-yet' } });
  });

  test('of which only letters came is no case yet, but has its story', async () => {
    const caller = await tenant('unopened');
    const adviser = await system.with({ tenant: 'unopened' });
    const { body } = await post(caller, [letter('F1')]);
    const [{ caseId } = { caseId: '' }] = body['results'] as readonly { readonly caseId: string }[];
    expect(await adviser.get(`/v1/cases/${caseId}`)).toMatchObject({ status: 404, body: { code: 'case-unknown' } });
    expect((await adviser.read(routes.story, { caseId })).entries).toMatchObject([{ type: 'HistoryNoted' }]);
    expect((await adviser.read(routes.caseList, {}, { since: String(body['at']) })).items).toEqual([]);
    await post(caller, [opening('F1')]);
    expect((await adviser.read(routes.caseSummary, { caseId })).historyEntries).toBe(1);
  });

  test('meets one that was opened by hand under the same number: it is that case', async () => {
    const caller = await tenant('by-hand');
    const { caseId } = await openCase(caller, { reference: { creditor: 'Northern Water', number: 'G1' } });
    const { body } = await post(caller, [opening('G1'), letter('g1 ')]);
    expect(body['results']).toMatchObject([{ outcome: 'rejected', code: 'reference-taken' }, { outcome: 'keptAsHistory', caseId }]);
  });
});

describe('a body', () => {
  test('needs the name of its log and may have blank lines, CRLF, a BOM and no last line end', async () => {
    const caller = await tenant('forms');
    expect(await post(caller, [letter('H1')], 'x=1')).toMatchObject({ status: 400 });
    expect(await post(caller, [letter('H1')], '')).toMatchObject({ status: 400, body: { code: 'log-missing' } });
    const text = `\ufeff${JSON.stringify(opening('H1'))}\r\n\r\n${JSON.stringify({ ...letter('H1'), line: 3 })}\r\n`;
    expect((await post(caller, text)).body).toMatchObject({ lines: 2, imported: 1, keptAsHistory: 1 });
    for (const nothing of ['', '\n\n', '\ufeff']) expect(await post(caller, nothing)).toMatchObject({ status: 200, body: { lines: 0, results: [] } });
  });

  test('of another log holds other lines, though they say the same', async () => {
    const caller = await tenant('logs');
    await post(caller, [opening('I1'), letter('I1')], 'log=one');
    expect((await post(caller, [letter('I1')], 'log=other')).body).toMatchObject({ keptAsHistory: 1 });
  });

  test('with faulty lines says of each what is wrong and how to mend it, and the rest goes in', async () => {
    const caller = await tenant('faulty');
    const wrong: readonly (readonly [string, unknown])[] = [
      ['line-not-json', '{"line":1'],
      ['line-not-valid', 'null'],
      ['line-not-valid', '[]'],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), key: 'x' })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), occurredAt: '2020-02-30T00:00:00Z' })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), surprise: 1 })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), commands: [{ name: 'closeCase', body: {} }] })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), commands: [{ name: '__proto__', body: {} }] })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), commands: [{ name: 'constructor', body: {} }] })],
      ['fields-wrong', JSON.stringify(line('J1', 'Odd', '2020-01-02T00:00:00Z', { commands: [{ name: 'adjustDebt', body: { debt: 'only' } }] }))],
      ['fields-wrong', JSON.stringify(line('J2', 'Odd', '2020-01-02T00:00:00Z', { commands: [{ name: 'openCase', body: { surprise: 1 } }] }))],
      ['fields-wrong', JSON.stringify(line('J1', 'Odd', '2020-01-02T00:00:00Z', { attributes: { a: 'x\u0000' } }))],
      ['occurred-in-the-future', JSON.stringify(line('J1', 'Odd', '2999-01-02T00:00:00Z'))],
      ['debt-unknown', JSON.stringify(line('J1', 'Odd', '2020-01-02T00:00:00Z', { commands: [{ name: 'adjustDebt', body: { debt: 'x', change: 'cost', amount: pounds(1), reason: 'x' } }] }))],
      ['dispute-unknown', JSON.stringify(line('J1', 'Odd', '2020-01-02T00:00:00Z', { commands: [{ name: 'resolveDispute', body: { dispute: 'open', outcome: 'upheld' } }] }))],
    ];
    const { body } = await post(caller, [opening('J1'), ...wrong.map(([, text]) => String(text)), letter('J1')]);
    const results = body['results'] as readonly { readonly outcome: string; readonly code?: string; readonly detail?: string }[];
    expect(results).toHaveLength(wrong.length + 2);
    expect(results.filter(({ outcome }) => outcome === 'rejected').map(({ code }) => code).toSorted()).toEqual(wrong.map(([code]) => code).toSorted());
    for (const { outcome, detail } of results) if (outcome === 'rejected') expect(detail?.length).toBeGreaterThan(10);
    expect(body).toMatchObject({ imported: 1, keptAsHistory: 1, rejected: wrong.length });
  });

  test('larger than 8 MiB is refused, and so is another type', async () => {
    const caller = await tenant('large');
    expect(await post(caller, 'x'.repeat(8 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    const json = await caller.call('POST', '/v1/imports?log=x', '{}', { 'content-type': 'application/json' });
    expect(json).toMatchObject({ status: 415, body: { detail: expect.stringMatching(/x-ndjson or text\/csv/) } });
  });
});
