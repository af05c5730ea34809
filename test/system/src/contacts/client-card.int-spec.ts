import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../harness/caller.ts';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { modes, ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

describe.each(modes)('in %s', (mode) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ mode });
  }, 180_000);
  afterAll(() => system.stop(), 60_000);

  const cardAt = (clientId: string) => addressOf(routes.clientCard, { clientId });

  /** The client's card, once contacts has heard of the case. */
  async function cardWithCase(caller: Caller, clientId: string, caseId: string) {
    for (;;) {
      const { status, body } = await caller.get(cardAt(clientId));
      if (status === 200 && (body['cases'] as readonly string[]).includes(caseId)) return body;
      await pause(20);
    }
  }

  test('contacts knows a client from the opening of their case, and by how they introduce themselves', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    expect(await cardWithCase(adviser, clientId, caseId)).toMatchObject({ clientId, cases: [caseId], optedOut: [] });
    const { at } = await adviser.record(
      routes.introduceClient,
      { clientId },
      { name: 'Adaeze Okafor', formOfAddress: 'Mrs Okafor' },
    );
    await adviser.record(routes.setLanguage, { clientId }, { language: 'ig' });
    const card = await adviser.read(routes.clientCard, { clientId });
    expect(card).toMatchObject({ name: 'Adaeze Okafor', formOfAddress: 'Mrs Okafor', language: 'ig', cases: [caseId] });
    const then = await adviser.read(routes.clientCard, { clientId }, { asOf: at });
    expect(then).not.toHaveProperty('language');
    // A second case of the same client makes no second client.
    const other = await openCase(adviser, { clientId });
    expect((await cardWithCase(adviser, clientId, other.caseId))['cases']).toEqual([caseId, other.caseId]);
  });

  test('an opt-out holds from the first moment on, even before anything else is known', async () => {
    const client = system.as('client');
    await client.record(routes.optOut, { clientId: ownClient }, { channel: 'phone' });
    expect(await client.post(addressOf(routes.optOut, { clientId: ownClient }), { channel: 'phone' })).toMatchObject({
      status: 409,
      body: { code: 'channel-already-opted-out' },
    });
    expect(await client.read(routes.clientCard, { clientId: ownClient })).toMatchObject({ optedOut: [{ channel: 'phone' }] });
    await client.record(routes.optIn, { clientId: ownClient }, { channel: 'phone' });
    expect(await client.read(routes.clientCard, { clientId: ownClient })).toMatchObject({ optedOut: [] });
  });

  test('nobody of another tenant, and no other client, learns of a client', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    await cardWithCase(adviser, clientId, caseId);
    const strangers = [await system.with({ tenant: 'elsewhere' }), system.as('client')];
    for (const stranger of strangers) {
      expect(await stranger.get(cardAt(clientId))).toMatchObject({ status: 404, body: { code: 'client-not-known' } });
    }
    const theirs = await system.as('client').post(addressOf(routes.setLanguage, { clientId }), { language: 'de' });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'client-not-known' } });
  });

  test.each(['xx', 'english', 'de_DE', 'DE', ''])(
    'a language that is none (%s) is refused with what is wanted',
    async (language) => {
      const answer = await system.as('client').post(addressOf(routes.setLanguage, { clientId: ownClient }), { language });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/language' }] } });
      expect(answer.text).toContain('BCP 47');
    },
  );

  test('what contacts heard survives a restart, and nothing is heard twice', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    await cardWithCase(adviser, clientId, caseId);
    await system.restart();
    const again = system.as('adviser');
    const later = await openCase(again, { clientId });
    const card = await cardWithCase(again, clientId, later.caseId);
    expect(card).toMatchObject({ revision: 2, cases: [caseId, later.caseId] });
  }, 120_000);

  test('an erased client is forgotten here, too', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    await adviser.record(routes.introduceClient, { clientId }, { name: 'Adaeze Okafor' });
    await cardWithCase(adviser, clientId, caseId);
    const compliance = system.as('compliance');
    const asked = { clientId, ground: 'client-asked' };
    const { body } = await compliance.post('/v1/erasures', asked);
    expect((await compliance.post('/v1/erasures', { ...asked, confirmation: body['confirmation'] })).body['status']).toBe(
      'erased',
    );
    let card = await adviser.read(routes.clientCard, { clientId });
    // In a cluster another process keeps a key in memory for five seconds at most.
    while (typeof card.name === 'string' || card.revision < 3) {
      await pause(100);
      card = await adviser.read(routes.clientCard, { clientId });
    }
    expect(card).toMatchObject({ name: { unreadable: 'erased' }, revision: 3, cases: [caseId] });
    expect(await adviser.post(addressOf(routes.introduceClient, { clientId }), { name: 'Adaeze Okafor' })).toMatchObject({
      status: 409,
      body: { code: 'client-erased' },
    });
  }, 60_000);
});
