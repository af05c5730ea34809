import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, debtAdded, debtDisputed, disputeResolved, ids } from '../../specification/pasts.ts';
import { resolveDispute } from './resolve-dispute.ts';

const command = { disputeId: ids.dispute, outcome: 'partly-upheld', notes: 'Half of it had been paid.' } as const;

describe('resolving a dispute', () => {
  test('answers it, and names the debt', () => {
    given(caseOpened, debtAdded, debtDisputed)
      .when(resolveDispute, command)
      .then({ type: 'DisputeResolved', debtId: ids.debt, ...command });
  });

  test('is owed to the client after the case was closed, too', () => {
    given(caseOpened, debtAdded, debtDisputed, caseClosed)
      .when(resolveDispute, command)
      .then({ type: 'DisputeResolved', debtId: ids.debt, ...command });
  });

  test('happens once', () => {
    given(caseOpened, debtAdded, debtDisputed, disputeResolved).when(resolveDispute, command).refusedWith('DisputeNotOpen', {});
  });

  test('needs a dispute of the case', () => {
    given(caseOpened, debtAdded, debtDisputed)
      .when(resolveDispute, { ...command, disputeId: ids.unknown })
      .refusedWith('DisputeUnknown', {});
    needsACase(resolveDispute, command);
  });
});
