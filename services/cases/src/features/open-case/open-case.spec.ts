import { describe, test } from '@jest/globals';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { caseClosed, caseOpened, ids } from '../../specification/pasts.ts';
import { openCase } from './open-case.ts';

const { newId, referenceId } = specificationNow;
const reference = { creditor: 'Northern Water', number: 'NW-1' };
const bill = { creditor: 'Northern Water', kind: 'water bill', amount: { amount: 12_000, currency: 'GBP' } };

describe('opening a case', () => {
  test('is for the client that is named, or for a new one', () => {
    given().when(openCase, { clientId: ids.client, debts: [] }).then({ type: 'CaseOpened', clientId: ids.client });
    given()
      .when(openCase, { debts: [] })
      .then({ type: 'CaseOpened', clientId: newId('client') });
  });

  test('with a number but without a client is for the one that belongs to the number', () => {
    given()
      .when(openCase, { reference, debts: [] })
      .then({ type: 'CaseOpened', clientId: referenceId('client', reference), reference });
  });

  test("keeps the caller's own number", () => {
    given()
      .when(openCase, { clientId: ids.client, reference, debts: [] })
      .then({ type: 'CaseOpened', clientId: ids.client, reference });
  });

  test('adds the debts that are known, in order, each with an id of its own', () => {
    given()
      .when(openCase, {
        clientId: ids.client,
        debts: [bill, { ...bill, since: '2026-01-31', description: 'the second' }, { ...bill, reference }],
      })
      .then(
        { type: 'CaseOpened', clientId: ids.client },
        { type: 'DebtAdded', debtId: newId('debt/0'), ...bill },
        { type: 'DebtAdded', debtId: newId('debt/1'), ...bill, since: '2026-01-31', description: 'the second' },
        { type: 'DebtAdded', debtId: referenceId('debt', reference), ...bill, reference },
      );
  });

  test('takes no account twice', () => {
    given()
      .when(openCase, {
        debts: [
          { ...bill, reference },
          { ...bill, reference },
        ],
      })
      .refusedWith('ReferenceTaken');
  });

  test('happens once', () => {
    given(caseOpened).when(openCase, { debts: [] }).refusedWith('CaseAlreadyOpen', {});
    given(caseOpened).when(openCase, { reference, debts: [] }).refusedWith('ReferenceTaken', {});
    given(caseOpened, caseClosed).when(openCase, { debts: [] }).refusedWith('CaseAlreadyOpen');
  });

  test('by the number of somebody who was forgotten is refused as such', () => {
    const erased = { type: 'ClientErased', clientIds: [ids.client], ground: 'client-asked' } as const;
    given(caseOpened, erased).when(openCase, { reference, debts: [] }).refusedWith('ClientErased', {});
    given(caseOpened, erased).when(openCase, { debts: [] }).refusedWith('CaseAlreadyOpen', {});
  });

  test('comes after history that was kept for it', () => {
    given({ type: 'HistoryNoted', activity: 'Send Fine', attributes: {}, source: 'fines' })
      .when(openCase, { clientId: ids.client, debts: [] })
      .then({ type: 'CaseOpened', clientId: ids.client });
  });
});
