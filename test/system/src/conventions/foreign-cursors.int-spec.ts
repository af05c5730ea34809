import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');
const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const moment = '2024-01-01T00:00:00.000000000Z';

/** What somebody might send as a cursor: nothing, noise, and what looks like one but was never given. */
const foreign = [
  '',
  'x',
  '%00',
  cursor([]),
  cursor({}),
  cursor(null),
  cursor(['-lastActivityAt', moment, 'no-id']),
  cursor(['-lastActivityAt', moment, 5]),
  cursor(['-lastActivityAt', 5, id]),
  cursor(['-lastActivityAt', null, id]),
  cursor(['-lastActivityAt', 'a\u0000b', id]),
  cursor(['-lastActivityAt', 'yesterday', id]),
  cursor(['openedAt', moment, id]),
  cursor(['-lastActivityAt', moment, id, 1]),
  cursor(['2024-01-01', 'no-id']),
  cursor(['2024-01-01', null]),
  cursor(['yesterday', id]),
  cursor([7, id]),
  cursor(['\u0000', id]),
  cursor([moment, 'no-id']),
  cursor([9]),
  cursor([null]),
  cursor([`${id}.0`]),
];

test('a cursor that no page of this list answered is refused, never guessed at', async () => {
  const [adviser, operator] = [system.as('adviser'), system.as('operator')];
  const { caseId } = await openCase(adviser);
  const lists = [
    [adviser, routes.caseList],
    [adviser, routes.reviewsDue],
    [adviser, routes.story],
    [operator, routes.apiKeys],
  ] as const;
  for (const [caller, route] of lists) {
    for (const after of foreign) {
      const answer = await caller.get(`${addressOf(route, { caseId })}?after=${after}`);
      expect([route.path, after, answer]).toMatchObject([route.path, after, { status: 400, body: { code: 'mark-unknown' } }]);
    }
  }
});

test('a cursor of one order, or of another list, does not open another', async () => {
  const adviser = system.as('adviser');
  for (const kind of ['illness', 'housing'] as const) {
    const { caseId } = await openCase(adviser);
    await adviser.record(routes.discloseHardship, { caseId }, { kind, reviewOn: '2099-01-01' });
  }
  for (const path of ['/v1/cases', '/v1/hardship-reviews']) await adviser.get(path, { prefer: 'wait=5' });
  const { next: ofCases = '' } = await adviser.read(routes.caseList, {}, { limit: 1, sort: 'openedAt' });
  const { next: ofReviews = '' } = await adviser.read(routes.reviewsDue, {}, { limit: 1, by: '2099-01-01' });
  expect([ofCases, ofReviews]).not.toContain('');
  for (const path of [`/v1/cases?after=${ofCases}`, `/v1/cases?after=${ofReviews}`, `/v1/hardship-reviews?after=${ofCases}`]) {
    expect([path, await adviser.get(path)]).toMatchObject([path, { status: 400, body: { code: 'mark-unknown' } }]);
  }
});

test('a page has 1 to 200 items', async () => {
  const adviser = system.as('adviser');
  for (const limit of ['0', '-1', '201', 'x', '1.5', '']) {
    const answer = await adviser.get(`/v1/cases?limit=${limit}`);
    expect([limit, answer]).toMatchObject([
      limit,
      { status: 400, body: { code: 'fields-wrong', errors: [{ pointer: '/limit' }] } },
    ]);
  }
  expect(await adviser.get('/v1/cases?limit=200')).toMatchObject({ status: 200 });
});
