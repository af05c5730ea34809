import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from '../harness/log.ts';
import { aDebt, aReference, entryOf, openCase, pounds } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** A case with a debt of a creditor's number, which was then taken back. */
async function debtTakenBack(reference = aReference('Southern Gas')) {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser, { debts: [] });
  const added = await adviser.record(routes.addDebt, { caseId }, aDebt({ reference }));
  const debt = await entryOf(adviser, caseId, added.revision);
  const { revision, at } = await adviser.record(routes.correctFact, { caseId }, { event: debt.eventId, why: 'Wrong amount' });
  const correction = await entryOf(adviser, caseId, revision);
  return { caseId, reference, debt, correction, at };
}

const found = async (reference: object, since: string) =>
  (await system.as('adviser').post('/v1/cases/searches', { reference, since })).body;

test('a debt that was taken back is not found by its number, and the number is free for the same case', async () => {
  const adviser = system.as('adviser');
  const { caseId, reference, at } = await debtTakenBack();
  expect(await found(reference, at)).toEqual({ items: [] });
  const again = await adviser.record(routes.addDebt, { caseId }, aDebt({ reference, amount: pounds(99) }));
  expect(await found(reference, again.at)).toMatchObject({ items: [{ caseId, debtId: again.id }] });
  expect((await adviser.read(routes.caseDebts, { caseId })).debts).toMatchObject([{ debtId: again.id, owed: pounds(99) }]);
});

test('a number stands for one debt, though a debt and its replacement both stand at last', async () => {
  const adviser = system.as('adviser');
  const { caseId, reference, correction } = await debtTakenBack();
  const again = await adviser.record(routes.addDebt, { caseId }, aDebt({ reference, amount: pounds(99) }));
  const { at } = await adviser.record(routes.correctFact, { caseId }, { event: correction.eventId, why: 'Both were said' });
  expect((await adviser.read(routes.caseDebts, { caseId })).debts).toMatchObject([{ debtId: again.id, owed: pounds(99) }]);
  expect((await adviser.read(routes.caseSummary, { caseId })).owed).toEqual([pounds(99)]);
  expect(await found(reference, at)).toEqual({ items: [{ caseId, clientId: expect.any(String), debtId: again.id }] });
});

test('a number that another case has taken meanwhile does not come back', async () => {
  const adviser = system.as('adviser');
  const { caseId, reference, correction } = await debtTakenBack();
  const { caseId: other } = await openCase(adviser, { debts: [] });
  const take = () => adviser.post(addressOf(routes.addDebt, { caseId: other }), aDebt({ reference }));
  // For a minute the number is kept for whoever had it: a request that claimed it may still be under way.
  expect(await take()).toMatchObject({ status: 409, body: { code: 'reference-taken' } });
  await sql(
    system.running.owner,
    `update cases.reference_claims set claimed_at = claimed_at - interval '2 minutes' where case_id = $1`,
    [caseId],
  );
  expect(await take()).toMatchObject({ status: 201 });
  const back = await adviser.post(addressOf(routes.correctFact, { caseId }), { event: correction.eventId, why: 'It was right' });
  expect(back).toMatchObject({ status: 409, body: { code: 'reference-taken' } });
  expect((await adviser.read(routes.caseDebts, { caseId })).debts).toEqual([]);
});
