import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logLength, sql } from '../harness/log.ts';
import { openCase, pounds } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { fee, letter, opening, post } from './lines.ts';

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
    const two = [
      ...opening('D1').commands,
      { name: 'adjustDebt', body: { debt: 'only', change: 'cost', amount: pounds(-500), reason: 'Too much' } },
    ];
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
    expect(entries[2]).toMatchObject({
      details: { remark: 'no answer' },
      why: expect.stringMatching(/invented-loans, line 1/),
      who: { kind: 'integration' },
    });
    expect((await adviser.read(routes.caseDebts, { caseId }, { effectiveAt: '2020-02-29' })).debts).toMatchObject([
      { owed: pounds(100) },
    ]);
    expect((await adviser.read(routes.caseDebts, { caseId })).debts).toMatchObject([{ owed: pounds(105) }]);
    expect(await adviser.get(`/v1/cases/${caseId}?effectiveAt=2019-12-31`)).toMatchObject({
      status: 404,
      body: { code: 'not-yet' },
    });
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

  test('has one client and one number, whatever line came first and whoever opened it', async () => {
    const caller = await tenant('one-client');
    const clients = async (caseId: string) => {
      const events = await sql<{ client_id: string | null }>(
        system.running.owner,
        'select distinct client_id from cases.events where stream = $1',
        [`case-${caseId}`],
      );
      return events.map((event) => event.client_id);
    };
    const first = (body: Readonly<Record<string, unknown>>) =>
      (body['results'] as readonly { readonly caseId: string }[])[0]?.caseId ?? '';
    const lettersFirst = first((await post(caller, [letter('K1')])).body);
    await post(caller, [opening('K1')]);
    const thenByHand = first((await post(caller, [letter('K2')])).body);
    const { clientId } = await openCase(caller, { reference: { creditor: 'Northern Water', number: 'k2' } });
    const { caseId: byHandFirst } = await openCase(caller, { reference: { creditor: 'Northern Water', number: 'K3' } });
    await post(caller, [letter('K3')]);
    expect(await clients(thenByHand)).toEqual([clientId]);
    for (const caseId of [lettersFirst, byHandFirst]) expect(await clients(caseId)).toHaveLength(1);

    // The opening of a line is that of the line's case.
    const body = opening('K4').commands[0]?.body ?? {};
    const other = opening('K4', {
      commands: [{ name: 'openCase', body: { ...body, reference: { creditor: 'Northern Water', number: 'K5' } } }],
    });
    expect((await post(caller, [other])).body['results']).toMatchObject([
      { outcome: 'rejected', code: 'line-not-valid', column: '/commands/0/body/reference' },
    ]);
    const without = opening('K4', { commands: [{ name: 'openCase', body: { ...body, reference: undefined } }] });
    expect((await post(caller, [without])).body).toMatchObject({ imported: 1 });
    expect(await caller.post('/v1/cases', { reference: { creditor: 'Northern Water', number: 'K4' } })).toMatchObject({
      status: 409,
    });
  });

  test('meets one that was opened by hand under the same number: it is that case', async () => {
    const caller = await tenant('by-hand');
    const { caseId } = await openCase(caller, { reference: { creditor: 'Northern Water', number: 'G1' } });
    const { body } = await post(caller, [opening('G1'), letter('g1 ')]);
    expect(body['results']).toMatchObject([
      { outcome: 'rejected', code: 'reference-taken' },
      { outcome: 'keptAsHistory', caseId },
    ]);
  });
});
