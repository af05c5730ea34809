import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { aDebt, openCase } from '../harness/open-case.ts';
import { allRoutes, addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { letter, opening, post } from '../imports/lines.ts';

/** One of two tenants that do the same at the same time, under the same numbers and the same keys; only their words differ. */
interface Side {
  readonly name: string;
  readonly adviser: Caller;
  readonly integration: Caller;
  readonly operator: Caller;
  readonly caseIds: readonly string[];
  /** What nobody else may ever be told. */
  readonly marks: readonly string[];
}

const reference = { creditor: 'Northern Water', number: 'NW-1' };
const names = ['north', 'south'] as const;

let system: System;
let sides: readonly Side[];

async function makeSide(name: string): Promise<Side> {
  const as = (role: 'adviser' | 'integration' | 'operator') => system.with({ tenant: name, roles: [role], sub: 'the-same' });
  const [adviser, integration, operator] = await Promise.all([as('adviser'), as('integration'), as('operator')]);
  const same = (key: string) => ({ 'idempotency-key': key });
  const { caseId } = await openCase(adviser, { reference, debts: [aDebt({ creditor: `Creditor of ${name}` })] });
  const at = { caseId };
  await adviser.record(
    routes.checkIn,
    at,
    { feeling: 2, readiness: 'not-now', heardOn: 'phone', words: `Words of ${name}` },
    same('check-in'),
  );
  await adviser.record(routes.discloseHardship, at, { kind: 'illness' }, same('hardship'));
  await adviser.record(routes.appointRepresentative, at, { kind: 'friend', name: `Friend of ${name}` }, same('friend'));
  const imported = await post(integration, [opening('I-1'), letter('I-1', { activity: `Letter of ${name}` })], 'log=same');
  expect(imported).toMatchObject({ status: 200 });
  const [first] = (imported.body as { results: readonly { caseId: string }[] }).results;
  const made = await operator.record(routes.makeApiKey, {}, { name: `key-of-${name}` }, same('key'));
  const marks = [`of ${name}`, caseId, first?.caseId ?? '', made.id, made.key];
  expect(marks.filter((mark) => mark === '')).toEqual([]);
  return { name, adviser, integration, operator, caseIds: [caseId, first?.caseId ?? ''], marks };
}

beforeAll(async () => {
  system = await startSystem();
  sides = await Promise.all(names.map(makeSide));
}, 60_000);
afterAll(() => system.stop());

const now = { prefer: 'wait=5' };

/** All that a side is told by every route that reads, by the search, and by its import again. */
async function toldTo({ adviser, integration, operator, caseIds }: Side): Promise<readonly string[]> {
  const told: string[] = [];
  const keep = ({ text, status }: { readonly text: string; readonly status: number }) => {
    expect(status).toBeLessThan(500);
    told.push(text);
  };
  for (const { route } of allRoutes.filter((one) => one.route.method === 'GET')) {
    for (const caller of [adviser, integration, operator]) {
      for (const caseId of route.path.includes('{caseId}') ? caseIds : [''])
        keep(await caller.get(addressOf(route, { caseId }), now));
    }
  }
  keep(await adviser.get('/v1/cases?limit=1&sort=openedAt', now));
  keep(await adviser.get('/v1/cases?inHardship=true', now));
  keep(await adviser.get('/v1/hardship-reviews?by=2099-01-01', now));
  keep(await adviser.post('/v1/cases/searches', { reference }, now));
  keep(await post(integration, [opening('I-1')], 'log=same'));
  keep(await post(integration, [opening('I-1')], 'log=same&dryRun=true'));
  return told;
}

test('two tenants at the same time are told all of their own, and nothing of the other', async () => {
  for (let round = 0; round < 3; round += 1) {
    // Together, so that they take turns on the same connections.
    const told = await Promise.all(sides.map(toldTo));
    for (const [index, side] of sides.entries()) {
      const text = told[index]?.join('\n') ?? '';
      const [foreign] = sides.filter((other) => other !== side);
      for (const mark of side.marks.slice(0, 4)) expect([mark, text.includes(mark)]).toEqual([mark, true]);
      for (const mark of foreign?.marks ?? []) expect([mark, text.includes(mark)]).toEqual([mark, false]);
    }
  }
}, 120_000);

test('an API key reads its own tenant, and no other tenant’s operator knows it', async () => {
  const [north, south] = sides;
  if (north === undefined || south === undefined) throw new Error('there are two');
  const [, , , id, key] = north.marks;
  const holder = new Caller(system.running.address, key ?? '');
  const { text, body } = await holder.get('/v1/cases', now);
  expect((body['items'] as object[]).length).toBe(2);
  for (const mark of south.marks) expect(text).not.toContain(mark);
  for (const caseId of south.caseIds) expect(await holder.get(`/v1/cases/${caseId}`)).toMatchObject({ status: 404 });
  const revoking = { 'idempotency-key': 'the-same' };
  const revoked = await south.operator.call(
    'DELETE',
    addressOf(routes.revokeApiKey, { apiKeyId: id ?? '' }),
    undefined,
    revoking,
  );
  expect(revoked).toMatchObject({ status: 404, body: { code: 'api-key-unknown' } });
  expect((await holder.get('/v1/cases')).status).toBe(200);
});

test('a cursor of one tenant shows another nothing of it', async () => {
  const [north, south] = sides;
  const page = await north?.adviser.read(routes.caseList, {}, { limit: 1, sort: 'openedAt' });
  const after = page?.next ?? '';
  expect(after).not.toBe('');
  const there = await south?.adviser.get(addressOf(routes.caseList, {}, { limit: 200, sort: 'openedAt', after }));
  for (const mark of north?.marks ?? []) expect(there?.text).not.toContain(mark);
});
