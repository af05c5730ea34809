import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { logLength } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const checkIn = { feeling: 3, readiness: 'ready', heardOn: 'phone' };

test('a command holds at the revision that If-Match names, and at no other', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  const checkIns = addressOf(routes.caseCheckIns, { caseId });
  const etag = (await adviser.get(checkIns)).headers.get('etag') ?? '';
  expect(etag).toBe('"2"');
  expect(await adviser.post(checkIns, checkIn, { 'if-match': etag })).toMatchObject({ status: 201, body: { revision: 3 } });
  const length = await logLength(system);
  const stale = await adviser.post(checkIns, checkIn, { 'if-match': etag });
  expect(stale).toMatchObject({
    status: 412,
    body: { code: 'revision-stale', detail: expect.stringMatching(/revision 2, now it is 3/) },
  });
  expect(await adviser.post(checkIns, checkIn, { 'if-match': '"9"' })).toMatchObject({ status: 412 });
  expect(await logLength(system)).toBe(length);
  expect(await adviser.post(checkIns, checkIn, { 'if-match': '*' })).toMatchObject({ status: 201, body: { revision: 4 } });
});

test('what is no ETag is told so, and nothing is recorded', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  for (const given of ['"x"', 'W/"2"', '"2", "3"', '-1', '"2']) {
    const answer = await adviser.post(addressOf(routes.checkIn, { caseId }), checkIn, { 'if-match': given });
    expect([given, answer]).toMatchObject([given, { status: 400, body: { code: 'fields-wrong' } }]);
  }
  expect((await adviser.read(routes.caseSummary, { caseId })).revision).toBe(2);
});

test('what was recorded answers the same under an If-Match that is stale by now', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  const checkIns = addressOf(routes.caseCheckIns, { caseId });
  const headers = { 'if-match': '"2"', 'idempotency-key': randomUUID() };
  const first = await adviser.post(checkIns, checkIn, headers);
  await adviser.post(checkIns, checkIn);
  expect(await adviser.post(checkIns, checkIn, headers)).toMatchObject({ status: 201, text: first.text });
});

test('of many at once under one ETag exactly one wins', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  const checkIns = addressOf(routes.caseCheckIns, { caseId });
  const answers = await Promise.all(Array.from({ length: 20 }, () => adviser.post(checkIns, checkIn, { 'if-match': '"2"' })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 412)]);
  expect((await adviser.read(routes.caseCheckIns, { caseId })).checkIns).toHaveLength(1);
});

test('many at once without one are all recorded, one after another', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  // More than would get through by trying again after each conflict.
  const answers = await Promise.all(Array.from({ length: 150 }, () => adviser.record(routes.checkIn, { caseId }, checkIn)));
  const revisions = answers.map(({ revision }) => revision).toSorted((one, other) => one - other);
  expect(revisions).toEqual(Array.from({ length: 150 }, (_, place) => place + 3));
});

test('opening a case has nothing to be conditional on', async () => {
  const answer = await system.as('adviser').post('/v1/cases', {}, { 'if-match': '"1"' });
  expect(answer).toMatchObject({ status: 412 });
});
