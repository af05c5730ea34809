import { actForClients, routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aDebt, debtsOf, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
let caseId: string;
beforeAll(async () => {
  system = await startSystem();
  const adviser = system.as('adviser');
  ({ caseId } = await openCase(adviser, { clientId: ownClient, debts: [aDebt({ description: 'NOTE of the team' })] }));
  await adviser.record(routes.assignAdviser, { caseId }, { adviserId: 'adviser-1' });
  await adviser.record(routes.handOverCase, { caseId }, { to: 'adviser-2', notes: 'NOTE of the team' });
  await adviser.record(routes.discloseHardship, { caseId }, { kind: 'illness', notes: 'NOTE of the team' });
  await adviser.record(
    routes.noteHistory,
    { caseId },
    { activity: 'Call', source: 'old', attributes: { remark: 'NOTE of the team' } },
  );
  await adviser.record(routes.appointRepresentative, { caseId }, { kind: 'friend', name: 'Lea', notes: 'NOTE of the team' });
});
afterAll(() => system.stop());

describe('a client', () => {
  test('reads the own case and its story, the own words in it, and nothing that the team noted', async () => {
    const client = system.as('client');
    await client.record(routes.checkIn, { caseId }, { feeling: 2, readiness: 'unsure', heardOn: 'portal', words: 'MY words' });
    const views = [
      'caseSummary',
      'caseDebts',
      'caseDisputes',
      'caseCheckIns',
      'caseHardships',
      'caseSupportNeeds',
      'caseConsents',
      'caseRepresentatives',
      'story',
    ] as const;
    const texts = await Promise.all(views.map(async (view) => (await client.get(addressOf(routes[view], { caseId }))).text));
    expect(texts.join('')).toContain('MY words');
    expect(texts.join('')).not.toContain('NOTE');
    expect(texts.join('')).toContain('Lea');
    const story = await client.read(routes.story, { caseId });
    expect(story.entries.filter(({ notes }) => notes !== undefined).map(({ notes }) => notes)).toEqual(
      story.entries.filter(({ notes }) => notes !== undefined).map(() => ({ withheld: 'notes:read' })),
    );
    expect(story.entries.at(-1)).toMatchObject({ type: 'CheckedIn', who: { kind: 'client', id: 'client-1' }, words: 'MY words' });
  });

  test('may say how they are, what they need and what they dispute, and nothing else', async () => {
    const client = system.as('client');
    const [debtId = ''] = await debtsOf(client, caseId);
    expect(
      await client.post(addressOf(routes.disputeDebt, { caseId }), { debtId, grounds: 'other', words: 'Not mine' }),
    ).toMatchObject({ status: 201 });
    expect(await client.post(addressOf(routes.recordSupportNeed, { caseId }), { kind: 'audio' })).toMatchObject({ status: 201 });
    expect(await client.post(addressOf(routes.closeCase, { caseId }), { reason: 'other' })).toMatchObject({ status: 403 });
    expect(await client.post('/v1/cases', {})).toMatchObject({ status: 403 });
    expect(await client.get('/v1/cases')).toMatchObject({ status: 403 });
  });

  test('with two cases sees both, and no third', async () => {
    const adviser = system.as('adviser');
    const second = await openCase(adviser, { clientId: ownClient });
    const third = await openCase(adviser);
    const client = system.as('client');
    expect(await client.get(`/v1/cases/${second.caseId}`)).toMatchObject({ status: 200, body: { clientId: ownClient } });
    expect(await client.get(`/v1/cases/${third.caseId}`)).toMatchObject({ status: 404 });
  });

  test('asks about the past of the own case', async () => {
    const client = system.as('client');
    expect(await client.get(`/v1/cases/${caseId}?asOf=2020-01-01`)).toMatchObject({ status: 404, body: { code: 'not-yet' } });
    expect(await client.get(`/v1/stories/${caseId}?effectiveAt=2020-01-01`)).toMatchObject({
      status: 404,
      body: { code: 'not-yet' },
    });
  });
});

describe('a portal', () => {
  const portal = () => system.with({ sub: 'portal-1', roles: ['integration'], scope: actForClients });
  const acting = { 'attune-on-behalf-of': `client/${ownClient}` };

  test('acts for a client: the actor is the client, by way of the portal', async () => {
    const answer = await (
      await portal()
    ).post(
      addressOf(routes.checkIn, { caseId }),
      { feeling: 4, readiness: 'ready', heardOn: 'portal', words: 'By the portal' },
      acting,
    );
    expect(answer.status).toBe(201);
    const { entries } = await system.as('adviser').read(routes.story, { caseId });
    expect(entries.at(-1)).toMatchObject({ who: { kind: 'client', id: ownClient, via: 'portal-1' }, words: 'By the portal' });
  });

  test('reads as that client: the client’s words, no notes', async () => {
    const { text } = await (await portal()).get(`/v1/stories/${caseId}`, acting);
    expect(text).toContain('By the portal');
    expect(text).not.toContain('NOTE');
    // As itself it may not read words.
    expect((await (await portal()).get(`/v1/stories/${caseId}`)).text).not.toContain('By the portal');
  });

  test('needs the scope, the role and the form', async () => {
    const path = `/v1/cases/${caseId}`;
    for (const [claims, header] of [
      [{ roles: ['integration'] }, `client/${ownClient}`],
      [{ roles: ['integration'], scope: 'cases:read' }, `client/${ownClient}`],
      [{ roles: ['adviser'], scope: actForClients }, `client/${ownClient}`],
      [{ roles: ['operator'], scope: actForClients }, `client/${ownClient}`],
      [{ roles: ['integration'], scope: actForClients }, ownClient],
      [{ roles: ['integration'], scope: actForClients }, `client/${ownClient}/x`],
      [{ roles: ['integration'], scope: actForClients }, 'client/'],
      [{ roles: ['integration'], scope: actForClients }, `adviser/${ownClient}`],
      [{ roles: ['integration'], scope: actForClients }, `client/${ownClient.toUpperCase()}`],
    ] as const) {
      const caller = await system.with({ ...claims, roles: [...claims.roles] });
      const answer = await caller.get(path, { 'attune-on-behalf-of': header });
      expect([claims, header, answer]).toMatchObject([claims, header, { status: 403, body: { code: 'on-behalf-of-refused' } }]);
    }
  });
});

test('an integration reads no free words and no notes, whoever said them', async () => {
  const { text } = await system.as('integration').get(`/v1/stories/${caseId}`);
  expect(text).not.toMatch(/NOTE|MY words/);
  expect(text).toContain('withheld');
});
