import { describe, test } from '@jest/globals';
import { pastEventId, specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, debtAdded } from '../../specification/pasts.ts';
import { addDebt } from './add-debt.ts';

const { newId, referenceId } = specificationNow;
const reference = { creditor: 'Northern Water', number: 'NW-1' };
const fine = { creditor: 'City of Example', kind: 'fine', amount: { amount: 3500, currency: 'EUR' } };
const known = { ...debtAdded, debtId: referenceId('debt', reference), reference };

describe('adding a debt', () => {
  test('is noted as the caller knows it', () => {
    const all = { ...fine, since: '2026-02-01', description: 'Parking' };
    given(caseOpened)
      .when(addDebt, all)
      .then({ type: 'DebtAdded', debtId: newId('debt/0'), ...all });
  });

  test('says when it happened in the envelope only', () => {
    given(caseOpened)
      .when(addDebt, { ...fine, occurredAt: specificationNow.occurredAt })
      .then({ type: 'DebtAdded', debtId: newId('debt/0'), ...fine });
  });

  test("has the id of the creditor's number, where there is one", () => {
    given(caseOpened)
      .when(addDebt, { ...fine, reference })
      .then({ type: 'DebtAdded', debtId: referenceId('debt', reference), ...fine, reference });
  });

  test('takes no account twice', () => {
    given(caseOpened, known)
      .when(addDebt, { ...fine, reference })
      .refusedWith('ReferenceTaken', {});
    given(caseOpened, { ...debtAdded, debtId: newId('debt/0') })
      .when(addDebt, fine)
      .refusedWith('ReferenceTaken', {});
  });

  test('stands beside debts that are other accounts', () => {
    const other = { ...reference, number: 'NW-2' };
    given(caseOpened, debtAdded, known)
      .when(addDebt, { ...fine, reference: other })
      .then({ type: 'DebtAdded', debtId: referenceId('debt', other), ...fine, reference: other });
  });

  test('may come again when it was taken back', () => {
    given(caseOpened, known, { type: 'Corrected', event: pastEventId(1), why: 'Somebody else owes it.' })
      .when(addDebt, { ...fine, reference })
      .then({ type: 'DebtAdded', debtId: referenceId('debt', reference), ...fine, reference });
  });

  test('needs an open case', () => {
    needsAnOpenCase(addDebt, fine);
  });
});
