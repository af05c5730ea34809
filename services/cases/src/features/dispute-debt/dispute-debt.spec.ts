import { describe, test } from '@jest/globals';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, debtAdded, debtDisputed, disputeResolved, ids } from '../../specification/pasts.ts';
import { disputeDebt } from './dispute-debt.ts';

const disputeId = specificationNow.newId('dispute');
const command = { debtId: ids.debt, grounds: 'amount-wrong', words: 'I paid half of it in May.' } as const;
const otherDebt = { ...debtAdded, debtId: specificationNow.newId('another debt') };

describe('disputing a debt', () => {
  test('notes the grounds, and the words of the client', () => {
    given(caseOpened, debtAdded)
      .when(disputeDebt, command)
      .then({ type: 'DebtDisputed', disputeId, ...command });
  });

  test('happens once at a time for each debt', () => {
    given(caseOpened, debtAdded, debtDisputed)
      .when(disputeDebt, command)
      .refusedWith('DebtAlreadyDisputed', { dispute: ids.dispute });
    given(caseOpened, debtAdded, otherDebt, debtDisputed)
      .when(disputeDebt, { ...command, debtId: otherDebt.debtId })
      .then({ type: 'DebtDisputed', disputeId, ...command, debtId: otherDebt.debtId });
  });

  test('may come again after an answer', () => {
    given(caseOpened, debtAdded, debtDisputed, disputeResolved)
      .when(disputeDebt, command)
      .then({ type: 'DebtDisputed', disputeId, ...command });
  });

  test('needs a debt of the case', () => {
    given(caseOpened, debtAdded)
      .when(disputeDebt, { ...command, debtId: ids.unknown })
      .refusedWith('DebtUnknown', {});
  });

  test('needs an open case', () => {
    needsAnOpenCase(disputeDebt, command);
  });
});
