import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { debtsOf, entryOf, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { modes, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

describe.each(modes)('in %s', (mode) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ mode });
  }, 180_000);
  afterAll(() => system.stop(), 60_000);

  /** Why the client is not to be contacted, once that is as it should be; a test's own time ends the wait. */
  async function heldOff(clientId: string, why: readonly string[]): Promise<void> {
    for (;;) {
      const { status, body } = await system.as('adviser').get(addressOf(routes.clientCard, { clientId }));
      const found = (body['heldOff'] ?? []) as readonly { readonly why: string }[];
      if (status === 200 && found.map((hold) => hold.why).join() === why.join()) return;
      await pause(20);
    }
  }

  test('what a case knows holds contact off until it is over', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    const hardship = { kind: 'illness', effectOnIncome: 'lost' };
    const { id: hardshipId } = await adviser.record(routes.discloseHardship, { caseId }, hardship);
    await heldOff(clientId, ['hardship']);
    const [debtId = ''] = await debtsOf(adviser, caseId);
    const { id: disputeId } = await adviser.record(
      routes.disputeDebt,
      { caseId },
      { debtId, grounds: 'not-mine', words: 'Not mine.' },
    );
    await heldOff(clientId, ['hardship', 'dispute']);
    expect((await adviser.read(routes.clientCard, { clientId })).heldOff[1]).toMatchObject({ caseId, debts: [debtId] });
    await adviser.record(routes.endHardship, { caseId, hardshipId }, {});
    await heldOff(clientId, ['dispute']);
    await adviser.record(routes.resolveDispute, { caseId, disputeId }, { outcome: 'upheld' });
    await heldOff(clientId, []);
  });

  test('what a case recorded by mistake holds nothing off', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    const { revision } = await adviser.record(routes.discloseHardship, { caseId }, { kind: 'illness' });
    await heldOff(clientId, ['hardship']);
    const meanwhile = new Date().toISOString();
    const { eventId: event } = await entryOf(adviser, caseId, revision);
    await adviser.record(routes.correctFact, { caseId }, { event, why: 'It was another client.' });
    await heldOff(clientId, []);
    // It was no hardship then either, though that was believed.
    expect((await adviser.read(routes.clientCard, { clientId }, { effectiveAt: meanwhile })).heldOff).toEqual([]);
    expect((await adviser.read(routes.clientCard, { clientId }, { asOf: meanwhile })).heldOff).toHaveLength(1);
  });

  test('a client without time now is left in peace, until they are ready', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    const checkIn = (readiness: string) =>
      adviser.record(routes.checkIn, { caseId }, { feeling: 2, readiness, heardOn: 'phone', words: 'Not today.' });
    await checkIn('not-now');
    await heldOff(clientId, ['not-now']);
    await checkIn('ready');
    await heldOff(clientId, []);
  });

  test('representation, a breathing space and the end of a case hold contact off', async () => {
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    const startedOn = new Date().toISOString().slice(0, 10);
    const { id: representativeId } = await adviser.record(
      routes.appointRepresentative,
      { caseId },
      { kind: 'solicitor', name: 'Sam Hale' },
    );
    const { id: breathingSpaceId } = await adviser.record(
      routes.startBreathingSpace,
      { caseId },
      { kind: 'mental-health-crisis', startedOn },
    );
    await heldOff(clientId, ['representation', 'breathing-space']);
    await adviser.record(routes.removeRepresentative, { caseId, representativeId }, {});
    await adviser.record(routes.endBreathingSpace, { caseId, breathingSpaceId }, { why: 'cancelled' });
    await heldOff(clientId, []);
    await adviser.record(routes.closeCase, { caseId }, { reason: 'duplicate' });
    await heldOff(clientId, ['case-closed']);
    await adviser.record(routes.reopenCase, { caseId }, { reason: 'It was none.' });
    await heldOff(clientId, []);
  });
});
