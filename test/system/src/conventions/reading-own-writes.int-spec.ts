import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aReference, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
/** How long somebody waits who would wait for a minute; begun first, so that no test waits for it. */
let longest: Promise<number>;
beforeAll(async () => {
  system = await startSystem();
  longest = waited('wait=60');
});
afterAll(() => system.stop());

/** A mark far beyond the log. */
const beyond = Buffer.from('1.cases.900000000').toString('base64url');

/** How many seconds a list is waited for that will never be that far. */
async function waited(prefer: string): Promise<number> {
  const began = performance.now();
  const { status, body } = await system.as('adviser').get(`/v1/cases?since=${beyond}`, { prefer });
  expect([status, body['code']]).toEqual([503, 'view-behind']);
  return (performance.now() - began) / 1000;
}

describe('?since=', () => {
  test('a list shows what was written, every time', async () => {
    const adviser = system.as('adviser');
    for (let round = 1; round <= 40; round += 1) {
      const { clientId, caseId, at } = await openCase(adviser);
      const { items } = await adviser.read(routes.caseList, {}, { clientId, since: at });
      expect(items.map((item) => item.caseId)).toEqual([caseId]);
    }
  });

  test('reviews that are due and searches wait too', async () => {
    const adviser = system.as('adviser');
    const reference = aReference();
    const { caseId } = await openCase(adviser, { reference });
    const { id, at } = await adviser.record(routes.discloseHardship, { caseId }, { kind: 'illness', reviewOn: '2099-01-01' });
    const { items } = await adviser.read(routes.reviewsDue, {}, { by: '2099-01-01', since: at });
    expect(items).toContainEqual(expect.objectContaining({ caseId, hardshipId: id, reviewOn: '2099-01-01' }));
    const found = await adviser.post(routes.searchCases.path, { reference, since: at });
    expect(found.body).toMatchObject({ items: [{ caseId }] });
  });

  test('a mark beyond the log is answered by view-behind, soon where the caller will not wait long', async () => {
    const adviser = system.as('adviser');
    const { caseId } = await openCase(adviser);
    for (const path of [
      addressOf(routes.caseSummary, { caseId }),
      addressOf(routes.story, { caseId }),
      '/v1/cases',
      '/v1/hardship-reviews',
    ]) {
      const answer = await adviser.get(`${path}?since=${beyond}`, { prefer: 'wait=0' });
      expect([path, answer]).toMatchObject([path, { status: 503, body: { code: 'view-behind' } }]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const search = await adviser.post('/v1/cases/searches', { reference: aReference(), since: beyond }, { prefer: 'wait=0' });
    expect(search).toMatchObject({ status: 503, body: { code: 'view-behind' } });
  });

  test('what is no mark is refused', async () => {
    const adviser = system.as('adviser');
    const { caseId } = await openCase(adviser);
    for (const since of [
      'x',
      '',
      'null',
      '1.cases.5',
      Buffer.from('2.cases.5').toString('base64url'),
      Buffer.from('1.cases.-5').toString('base64url'),
    ]) {
      for (const route of [routes.caseSummary, routes.caseList, routes.reviewsDue, routes.story]) {
        const answer = await adviser.get(addressOf(route, { caseId }, { since }));
        expect([since, route.path, answer]).toMatchObject([since, route.path, { status: 400, body: { code: 'mark-unknown' } }]);
      }
    }
  });
});

describe('Prefer: wait=', () => {
  test('without a mark a list waits for all that is in the log', async () => {
    const adviser = system.as('adviser');
    for (let round = 1; round <= 20; round += 1) {
      const { clientId } = await openCase(adviser);
      const { body } = await adviser.get(`/v1/cases?clientId=${clientId}`, { prefer: 'wait=5' });
      expect(body['items']).toHaveLength(1);
    }
  });
});

test('a single case is never behind: what a write answered is in the next read of any view', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  for (let round = 1; round <= 30; round += 1) {
    const { revision, at } = await adviser.record(
      routes.checkIn,
      { caseId },
      { feeling: 3, readiness: 'ready', heardOn: 'phone' },
    );
    expect((await adviser.read(routes.caseCheckIns, { caseId })).revision).toBe(revision);
    expect((await adviser.read(routes.story, { caseId }, { since: at })).entries).toHaveLength(revision);
  }
});

test('a read waits as long as the caller says, and no longer than 5 s', async () => {
  const [one, two, most] = await Promise.all([waited('wait=1'), waited('respond-async, wait=2'), longest]);
  for (const [seconds, asked] of [
    [one, 1],
    [two, 2],
    [most, 5],
  ] as const) {
    expect(seconds).toBeGreaterThan(asked - 0.1);
    expect(seconds).toBeLessThan(asked + 3);
  }
});
