import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attune } from '../cli/run-attune.ts';
import { sql } from '../harness/log.ts';
import { aReference, openCase } from '../harness/open-case.ts';
import { letter, post } from '../imports/lines.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const ask = (body: object) => system.as('compliance').post('/v1/erasures', body);
const openedFor = (given: object = {}) => openCase(system.as('adviser'), { reference: aReference(), ...given });
const wordsOf = async (caseId: string) => (await system.as('compliance').read(routes.caseSummary, { caseId })).reference?.number;

test('takes the confirmation that was given for it, and no other', async () => {
  const [one, other] = [await openedFor(), await openedFor()];
  const { body: first } = await ask({ clientId: one.clientId });
  const confirmation = String(first['confirmation']);
  const not = (asked: Promise<{ readonly status: number; readonly body: object }>) =>
    expect(asked).resolves.toMatchObject({ status: 409, body: { code: 'erasure-not-confirmed' } });
  await not(ask({ clientId: other.clientId, confirmation }));
  await not(ask({ clientId: one.clientId, confirmation: 'yes' }));
  await not(ask({ clientId: one.clientId, ground: 'unlawful', confirmation }));
  const colleague = await system.with({ sub: 'somebody else', roles: ['compliance'] });
  await not(colleague.post('/v1/erasures', { clientId: one.clientId, confirmation }));
  // What was added since was not shown when it was asked.
  await system.as('adviser').record(routes.assignAdviser, { caseId: one.caseId }, { adviserId: 'adviser-1' });
  await not(ask({ clientId: one.clientId, confirmation }));
  expect(await wordsOf(one.caseId)).toMatch(/^nr-/);
});

test('is for those who may, in their own tenant, and for clients that are there', async () => {
  const { clientId } = await openedFor();
  for (const role of ['adviser', 'integration', 'operator', 'client'] as const) {
    expect((await system.as(role).post('/v1/erasures', { clientId })).status).toBe(403);
  }
  const elsewhere = await system.with({ tenant: 'away', roles: ['compliance'] });
  expect((await elsewhere.post('/v1/erasures', { clientId })).body['code']).toBe('client-unknown');
  expect((await ask({ clientId: randomUUID() })).status).toBe(404);
  expect((await ask({ clientId: 'not-an-id' })).status).toBe(400);
});

test('reaches all cases of the client, under each id that an import made of a number, and nobody else', async () => {
  const reference = aReference();
  const kept = letter(reference.number, { reference, attributes: { to: 'Ada' } });
  expect((await post(system.as('integration'), [kept])).body['keptAsHistory']).toBe(1);
  const clientId = randomUUID();
  const [first, second, stranger] = [await openedFor({ reference, clientId }), await openedFor({ clientId }), await openedFor()];
  const { body } = await ask({ clientId });
  expect([...(body['cases'] as readonly string[])].toSorted()).toEqual([first.caseId, second.caseId].toSorted());
  expect(body['clientIds']).toHaveLength(2);
  expect((await ask({ clientId, confirmation: body['confirmation'] })).body['status']).toBe('erased');
  const { entries } = await system.as('compliance').read(routes.story, { caseId: first.caseId }, { limit: 1000 });
  expect(entries.map(({ details, identity }) => details ?? identity)).toEqual(
    expect.arrayContaining([{ unreadable: 'erased' }, { unreadable: 'erased' }]),
  );
  expect(entries.at(-1)).toMatchObject({ type: 'ClientErased', why: 'The client asked for it.' });
  expect(await wordsOf(second.caseId)).toEqual({ unreadable: 'erased' });
  expect(await wordsOf(stranger.caseId)).toMatch(/^nr-/);
});

test('stands when the client comes back: nothing personal for the forgotten one, everything for a new one', async () => {
  const { clientId, caseId } = await openedFor();
  await ask({ clientId, confirmation: (await ask({ clientId })).body['confirmation'] });
  const again = await system.as('adviser').post('/v1/cases', { reference: aReference(), clientId });
  expect(again).toMatchObject({ status: 409, body: { code: 'client-erased' } });
  const correction = { event: await erasureIn(caseId), why: 'By mistake.' };
  expect((await system.as('adviser').post(`/v1/cases/${caseId}/corrections`, correction)).body['code']).toBe(
    'event-not-correctable',
  );
  await system.restart();
  expect(await wordsOf(caseId)).toEqual({ unreadable: 'erased' });
});

async function erasureIn(caseId: string): Promise<string> {
  const { entries } = await system.as('compliance').read(routes.story, { caseId }, { types: 'ClientErased' });
  return entries[0]?.eventId ?? '';
}

test('does the rest of what was broken off, and says the same moment whenever it is asked', async () => {
  const reference = aReference();
  const { clientId, caseId } = await openedFor({ reference });
  const { confirmation } = (await ask({ clientId })).body;
  const first = await Promise.all([1, 2, 3].map(() => ask({ clientId, confirmation })));
  // As if the process had ended before the claims of the numbers went.
  const { owner } = system.running;
  await sql(owner, `insert into cases.reference_claims values ('home', '${clientId}', '${caseId}')`);
  const all = [...first, await ask({ clientId })];
  expect(new Set(all.map(({ body }) => `${String(body['status'])} ${String(body['erasedAt'])}`)).size).toBe(1);
  expect(await sql(owner, `select from cases.reference_claims where case_id = '${caseId}'`)).toEqual([]);
  const again = await system.as('adviser').post('/v1/cases', { reference });
  expect(again).toMatchObject({ status: 409, body: { code: 'client-erased' } });
});

test('attune erase shows what it would do, and does it with the code that it showed', async () => {
  const { clientId, caseId } = await openedFor();
  const shown = await attune(['erase', clientId], system.folder);
  expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('1 personal field would become unreadable for good')]);
  expect(await wordsOf(caseId)).toMatch(/^nr-/);
  const code = /--confirm (\S+)/.exec(shown.stderr)?.[1] ?? '';
  const wrong = await attune(['erase', clientId, '--confirm', `${code}x`, '--json'], system.folder);
  expect([wrong.code, wrong.records]).toMatchObject([4, [{ error: { code: 'erasure-not-confirmed' } }]]);
  const done = await attune(['erase', clientId, '--confirm', code, '--json'], system.folder);
  expect([done.code, done.records]).toMatchObject([0, [{ clientId, status: 'erased', cases: [caseId] }]]);
  expect(await wordsOf(caseId)).toEqual({ unreadable: 'erased' });
  expect((await attune(['erase', 'somebody'], system.folder)).code).toBe(2);
});
