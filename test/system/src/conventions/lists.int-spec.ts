import { routes } from '@attune/contracts';
import type { CaseList, Route } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../harness/caller.ts';
import { aDebt, openCase, pounds } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { walk } from '../harness/walk.ts';

type Item = CaseList['items'][number];

let system: System;
let adviser: Caller;
const stands = new Set<string>();

/** Thirty cases, each a day after the one before, two of them opened at one moment; creditors, advisers and hardships in turn. */
beforeAll(async () => {
  system = await startSystem();
  adviser = await system.with({ tenant: 'lists' });
  for (let day = 1; day <= 30; day += 1) {
    const occurredAt = `2024-01-${String(Math.max(2, day)).padStart(2, '0')}T09:00:00Z`;
    const creditor = day % 3 === 0 ? 'Southern Gas' : 'Northern Water';
    const { caseId } = await openCase(adviser, { occurredAt, debts: [aDebt({ creditor, amount: pounds(day) })] });
    stands.add(caseId);
    const record = (route: Route, body: object) => adviser.record(route, { caseId }, { occurredAt, ...body });
    if (day % 2 === 0) await record(routes.assignAdviser, { adviserId: day % 4 === 0 ? 'adviser-4' : 'adviser-2' });
    if (day % 5 === 0)
      await record(routes.discloseHardship, { kind: 'illness', reviewOn: `2024-02-${String(31 - day).padStart(2, '0')}` });
    if (day % 7 === 0) await record(routes.startBreathingSpace, { kind: 'standard', startedOn: '2024-01-01' });
    if (day % 10 === 0) {
      const { debts } = await adviser.read(routes.caseDebts, { caseId });
      await record(routes.disputeDebt, { debtId: debts[0]?.debtId, grounds: 'other' });
    }
    if (day % 15 === 0) await record(routes.closeCase, { reason: 'other' });
    if (day === 29) await record(routes.resolveCase, { how: 'paid' });
  }
  await adviser.get('/v1/cases', { prefer: 'wait=5' });
});
afterAll(() => system.stop());

const list = (query: string) => walk<Item>(adviser, `/v1/cases?limit=7&${query}`);

describe('filters', () => {
  test.each<[query: string, count: number, holds: (item: Item) => boolean]>([
    ['status=open', 27, ({ status }) => status === 'open'],
    ['status=closed', 2, ({ status }) => status === 'closed'],
    ['status=resolved', 1, ({ status }) => status === 'resolved'],
    ['status=unopened', 0, () => true],
    ['adviserId=adviser-4', 7, ({ adviserId }) => adviserId === 'adviser-4'],
    ['creditor=Southern+Gas', 10, () => true],
    ['creditor=Southern', 0, () => true],
    ['inHardship=true', 6, ({ inHardship }) => inHardship],
    ['inHardship=false', 24, ({ inHardship }) => !inHardship],
    ['inBreathingSpace=true', 4, ({ inBreathingSpace }) => inBreathingSpace],
    ['inBreathingSpace=false', 26, ({ inBreathingSpace }) => !inBreathingSpace],
    ['disputed=true', 3, ({ disputed }) => disputed],
    ['disputed=false', 27, ({ disputed }) => !disputed],
    [
      'status=open&adviserId=adviser-2&inHardship=true',
      1,
      ({ adviserId, inHardship }) => adviserId === 'adviser-2' && inHardship,
    ],
  ])('%s', async (query, count, holds) => {
    const items = await list(query);
    expect(items).toHaveLength(count);
    expect(items.filter((item) => !holds(item))).toEqual([]);
  });

  test('clientId finds each client of the list', async () => {
    const all = await list('');
    const { clientId = '', caseId = '' } = all[11] ?? {};
    expect((await list(`clientId=${clientId}`)).map((item) => item.caseId)).toEqual([caseId]);
  });
});

describe('every order', () => {
  test.each<[sort: string, key: (item: Item) => string, down: boolean]>([
    ['openedAt', ({ openedAt }) => openedAt, false],
    ['-openedAt', ({ openedAt }) => openedAt, true],
    ['lastActivityAt', ({ lastActivityAt }) => lastActivityAt, false],
    ['-lastActivityAt', ({ lastActivityAt }) => lastActivityAt, true],
  ])('%s', async (sort, key, down) => {
    const items = await list(`sort=${sort}`);
    expect(items).toHaveLength(30);
    expect(new Set(items.map(({ caseId }) => caseId))).toEqual(stands);
    const keys = items.map(key);
    expect(keys).toEqual(down ? keys.toSorted().reverse() : keys.toSorted());
  });

  test('nextReviewOn has the cases that wait for a review', async () => {
    const days = (await list('sort=nextReviewOn')).map(({ nextReviewOn }) => nextReviewOn ?? '');
    expect(days).toHaveLength(4); // two of the six are closed, and a closed case waits for nothing
    expect(days).toEqual(days.toSorted());
  });

  test('the default is -lastActivityAt', async () => {
    expect(await list('')).toEqual(await list('sort=-lastActivityAt'));
  });
});

describe('pages', () => {
  test.each(['openedAt', '-openedAt', 'lastActivityAt', '-lastActivityAt'])(
    'by %s show nothing twice and miss nothing that stood still, while others are opened and move',
    async (sort) => {
      const [movingId = ''] = stands;
      stands.delete(movingId);
      const busy = async () => {
        await openCase(adviser);
        await openCase(adviser, { occurredAt: '2020-01-01T00:00:00Z' });
        await adviser.record(routes.noteHistory, { caseId: movingId }, { activity: 'Moved', source: 'here' });
        await adviser.get('/v1/cases?limit=1', { prefer: 'wait=5' });
      };
      const items = await walk<Item>(adviser, `/v1/cases?limit=4&sort=${sort}`, busy);
      const seen = items.map(({ caseId }) => caseId);
      const still = seen.filter((caseId) => stands.has(caseId));
      expect(new Set(still)).toEqual(stands);
      expect(still).toHaveLength(stands.size);
    },
  );

  test('go on with the question that they began with', async () => {
    const { headers } = await adviser.get('/v1/cases?limit=2&creditor=Southern%20Gas&sort=openedAt');
    const link = headers.get('link') ?? '';
    expect(link).toMatch(/^<\/v1\/cases\?.*>; rel="next"$/);
    expect(link).toMatch(/creditor=Southern/);
    expect(link).toMatch(/sort=openedAt/);
    expect(link).toMatch(/limit=2/);
  });

  test('of a story and of reviews are whole too', async () => {
    const { caseId } = await openCase(adviser);
    for (let n = 0; n < 9; n += 1)
      await adviser.record(routes.checkIn, { caseId }, { feeling: 3, readiness: 'ready', heardOn: 'phone' });
    const revisions: number[] = [];
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const page = await adviser.read(routes.story, { caseId }, { limit: 3, after });
      revisions.push(...page.entries.map(({ revision }) => revision));
      after = page.next;
    }
    expect(revisions).toEqual(Array.from({ length: 11 }, (_, place) => place + 1));
    await adviser.get('/v1/hardship-reviews', { prefer: 'wait=5' });
    const due = await walk<{ readonly hardshipId: string }>(adviser, '/v1/hardship-reviews?limit=2&by=2024-12-31');
    // Two of the six wait in closed cases, and a closed case waits for nothing.
    expect(new Set(due.map(({ hardshipId }) => hardshipId)).size).toBe(4);
    expect(due).toHaveLength(4);
  });
});
