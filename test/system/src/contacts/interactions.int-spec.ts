import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const call = { channel: 'phone', direction: 'from-client', outcome: 'talked' } as const;

test('what was heard is kept, the newest first, for whoever may read it', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser, { clientId: ownClient });
  const about = { caseId, debtId: randomUUID(), listeningNotes: 'Worried about the rent first of all.' };
  const clientId = ownClient;
  const newer = await adviser.record(routes.noteInteraction, { clientId }, { ...call, ...about });
  const earlier = { channel: 'letter', direction: 'to-client', outcome: 'not-reached', occurredAt: '2026-01-05T09:00:00Z' };
  const older = await adviser.record(routes.noteInteraction, { clientId }, earlier);
  const { interactions } = await adviser.read(routes.interactions, { clientId }, { since: older.at });
  expect(interactions).toMatchObject([
    { interactionId: newer.id, ...call, ...about },
    { interactionId: older.id, channel: 'letter', at: '2026-01-05T09:00:00Z' },
  ]);
  const [told] = (await system.as('client').read(routes.interactions, { clientId })).interactions;
  expect(told).toMatchObject({ interactionId: newer.id, listeningNotes: { withheld: 'notes:read' } });
  const then = await adviser.read(routes.interactions, { clientId }, { effectiveAt: '2026-01-06' });
  expect(then.interactions).toMatchObject([{ interactionId: older.id }]);
});

test('the history of a client is for nobody else, and they write none of it', async () => {
  const clientId = randomUUID();
  await system.as('adviser').record(routes.noteInteraction, { clientId }, call);
  for (const stranger of [system.as('client'), await system.with({ tenant: 'elsewhere' })])
    expect(await stranger.get(addressOf(routes.interactions, { clientId }))).toMatchObject({ status: 404 });
  const own = addressOf(routes.noteInteraction, { clientId: ownClient });
  expect(await system.as('client').post(own, call)).toMatchObject({ status: 403 });
});

test.each([
  ['a channel that is none', { channel: 'pigeon' }, '/channel'],
  ['a debt without its case', { debtId: randomUUID() }, '/caseId'],
])('%s is refused with where it is wrong', async (_what, wrong, pointer) => {
  const answer = await system
    .as('adviser')
    .post(addressOf(routes.noteInteraction, { clientId: ownClient }), { ...call, ...wrong });
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});
