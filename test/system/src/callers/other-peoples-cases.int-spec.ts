import { randomUUID } from 'node:crypto';
import { actForClients, routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../harness/answer.ts';
import type { Caller } from '../harness/caller.ts';
import { logLength } from '../harness/log.ts';
import { aReference, debtsOf, openCase } from '../harness/open-case.ts';
import { allRoutes } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { examplesAboutTheCase } from '../commands/examples-about-the-case.ts';
import { examplesAboutThePerson } from '../commands/examples-about-the-person.ts';

let system: System;
let caseId: string;
let ids: Readonly<Record<string, string>>;
let length: number;
const reference = aReference();

/** A case of somebody's, with one of everything in it. */
beforeAll(async () => {
  system = await startSystem();
  const adviser = system.as('adviser');
  ({ caseId } = await openCase(adviser, { reference }));
  const [debtId = ''] = await debtsOf(adviser, caseId);
  const record = async (route: typeof routes.checkIn, body: unknown) => (await adviser.record(route, { caseId }, body)).id;
  const any = (name: keyof typeof routes) => routes[name] as typeof routes.checkIn;
  ids = {
    caseId,
    debtId,
    disputeId: await record(any('disputeDebt'), { debtId, grounds: 'other' }),
    hardshipId: await record(any('discloseHardship'), { kind: 'illness' }),
    supportNeedId: await record(any('recordSupportNeed'), { kind: 'audio' }),
    consentId: await record(any('giveConsent'), { purpose: 'health', how: 'spoken', told: 'Why' }),
    breathingSpaceId: await record(any('startBreathingSpace'), { kind: 'standard', startedOn: '2024-01-01' }),
    representativeId: await record(any('appointRepresentative'), { kind: 'friend', name: 'Lea' }),
  };
  length = await logLength(system);
});
afterAll(() => system.stop());

const examples = { ...examplesAboutTheCase, ...examplesAboutThePerson };
const ofOneCase = allRoutes.filter(({ route }) => route.path.includes('{caseId}'));

/** Calls a route for a case as it would be called in earnest. */
function call(caller: Caller, name: string, of: Readonly<Record<string, string>>): Promise<Answer> {
  const route = ofOneCase.find((one) => one.name === name)?.route;
  const path = (route?.path ?? '').replace(/\{(\w+)\}/g, (_, parameter: string) => of[parameter] ?? '');
  if (route?.method === 'GET') return caller.get(path, { 'x-request-id': 'the-same' });
  const body = examples[name]?.body({ ...of, mistakenEvent: `${of['caseId'] ?? ''}.0` });
  return caller.post(path, body, { 'x-request-id': 'the-same', 'idempotency-key': randomUUID() });
}

/** All that an answer tells, but for the trace that is new for each request, the limit and the hour. */
function told({ status, text, headers }: Answer) {
  const own = ['traceparent', 'date', 'ratelimit-remaining', 'ratelimit-reset'];
  return { status, text, headers: [...headers].filter(([name]) => !own.includes(name)) };
}

const strangers: Readonly<Record<string, () => Promise<Caller> | Caller>> = {
  'another tenant’s adviser': () => system.with({ tenant: 'elsewhere', roles: ['adviser'] }),
  'another tenant’s system': () => system.with({ tenant: 'elsewhere', roles: ['integration'] }),
  'another client': () => system.as('client'),
  'a client of that id in another tenant': () => system.with({ tenant: 'elsewhere', roles: ['client'], clientId: ownClient }),
  'a portal that acts for another client': async () =>
    (await system.with({ roles: ['integration'], scope: actForClients })).onBehalfOf(ownClient),
};

describe.each(Object.keys(strangers))('for %s', (who) => {
  test('the case is like one that does not exist, on every route, to the letter', async () => {
    const caller = await strangers[who]?.();
    if (caller === undefined) throw new Error(who);
    const nothing = Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()]));
    for (const { name } of ofOneCase) {
      const [theirs, nobodys] = [await call(caller, name, ids), await call(caller, name, { ...nothing })];
      expect([name, told(theirs)]).toEqual([name, told(nobodys)]);
      expect([name, [403, 404]]).toEqual([name, expect.arrayContaining([theirs.status])]);
      if (theirs.status === 404) expect(theirs.body).toMatchObject({ code: 'case-unknown' });
    }
    expect(await logLength(system)).toBe(length);
  });
});

test('lists, searches and reviews of another tenant hold nothing of it', async () => {
  const there = await system.with({ tenant: 'elsewhere' });
  const now = { prefer: 'wait=5' };
  expect((await system.as('adviser').post('/v1/cases/searches', { reference }, now)).body).toMatchObject({ items: [{ caseId }] });
  for (const path of ['/v1/cases', '/v1/hardship-reviews']) expect((await system.as('adviser').get(path, now)).status).toBe(200);
  expect((await there.read(routes.caseList)).items).toEqual([]);
  expect((await there.read(routes.reviewsDue, {}, { by: '2099-01-01' })).items).toEqual([]);
  expect((await there.post('/v1/cases/searches', { reference })).body).toEqual({ items: [] });
});

test('another tenant may use the same number, and gets a case of its own', async () => {
  const there = await system.with({ tenant: 'elsewhere', roles: ['integration'] });
  const theirs = await openCase(there, { reference });
  expect(theirs.caseId).not.toBe(caseId);
});
