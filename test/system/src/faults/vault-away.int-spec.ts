import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../harness/log.ts';
import { aReference, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { letter, post } from '../imports/lines.ts';

// A service keeps keys in memory for five seconds.
const untilKeysAreForgotten = 5_500;

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const checkIn = { feeling: 2, readiness: 'ready', heardOn: 'phone' };

/** Takes the vault away, or gives it back: its role may use it no more, as after a slip of whoever runs the database. */
const vault = (there: boolean) =>
  sql(
    system.running.owner,
    there ? 'grant usage on schema vault to attune_vault' : 'revoke usage on schema vault from attune_vault',
  );

describe('while the vault is away', () => {
  const reference = aReference();
  let about: { caseId: string; clientId: string };
  beforeAll(async () => {
    about = await openCase(system.as('adviser'), { reference });
    await vault(false);
    await pause(untilKeysAreForgotten);
  });

  test('views tell everything but what is personal, and say why, field by field', async () => {
    const summary = await system.as('compliance').read(routes.caseSummary, { caseId: about.caseId });
    expect(summary).toMatchObject({
      status: 'open',
      clientId: about.clientId,
      reference: { creditor: reference.creditor, number: { unreadable: 'vault-away' } },
    });
    const adviser = system.as('adviser');
    expect((await adviser.get('/v1/cases')).status).toBe(200);
    expect((await adviser.post(addressOf(routes.searchCases), { reference })).body['items']).toMatchObject([
      { caseId: about.caseId },
    ]);
  });

  test('what is personal is refused and not recorded; the same request again does it once the vault is there', async () => {
    const path = addressOf(routes.checkIn, { caseId: about.caseId });
    const key = { 'idempotency-key': randomUUID() };
    const body = { ...checkIn, words: 'I do not know how to go on.' };
    expect(await system.as('adviser').post(path, body, key)).toMatchObject({ status: 503, body: { code: 'vault-away' } });
    expect((await system.as('adviser').post('/v1/cases', { reference: aReference() })).status).toBe(503);
    const { checkIns } = await system.as('adviser').read(routes.caseCheckIns, { caseId: about.caseId });
    expect(checkIns).toEqual([]);
    await vault(true);
    try {
      expect((await system.as('adviser').post(path, body, key)).status).toBe(201);
      const { checkIns: told } = await system.as('adviser').read(routes.caseCheckIns, { caseId: about.caseId });
      expect(told).toMatchObject([{ words: body.words }]);
    } finally {
      await vault(false);
      await pause(untilKeysAreForgotten);
    }
  });

  test('what is not personal goes on', async () => {
    const adviser = system.as('adviser');
    expect((await adviser.post(addressOf(routes.checkIn, { caseId: about.caseId }), checkIn)).status).toBe(201);
    expect((await adviser.post('/v1/cases', { clientId: randomUUID() })).status).toBe(201);
  });

  test('an import is not half done: it says that it is to be sent again, and so it is', async () => {
    const line = letter(aReference().number, { attributes: { to: 'Ada' } });
    expect((await post(system.as('integration'), [line])).status).toBe(503);
    await vault(true);
    expect((await post(system.as('integration'), [line])).body).toMatchObject({ keptAsHistory: 1, alreadyThere: 0 });
    await vault(false);
  });

  test('nobody is erased, and nothing says so', async () => {
    const { clientId, caseId } = about;
    expect(await system.as('compliance').post('/v1/erasures', { clientId })).toMatchObject({
      status: 503,
      body: { code: 'vault-away' },
    });
    const { entries } = await system.as('compliance').read(routes.story, { caseId }, { types: 'ClientErased' });
    expect(entries).toEqual([]);
  });

  test('a service starts all the same, and reads again once the vault is there', async () => {
    await system.restart();
    // A start brings roles and rights up to date, so it has them again here.
    const summary = await system.as('compliance').read(routes.caseSummary, { caseId: about.caseId });
    expect(summary.reference?.number).toBe(reference.number);
  });
});

test('a key that was lost without an erasure reads as erased, and its client is not on record as such', async () => {
  const { caseId, clientId } = await openCase(system.as('adviser'), { reference: aReference() });
  await sql(system.running.owner, 'delete from vault.client_keys where client_id = $1', [clientId]);
  await pause(untilKeysAreForgotten);
  const { reference } = await system.as('compliance').read(routes.caseSummary, { caseId });
  expect(reference?.number).toEqual({ unreadable: 'erased' });
  const { body } = await system.as('compliance').post('/v1/erasures', { clientId });
  expect(body['status']).toBe('to-confirm');
});
