import { describe, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, ids, supportNeedRecorded } from '../../specification/pasts.ts';
import { withdrawSupportNeed } from './withdraw-support-need.ts';

const command = { supportNeedId: ids.need, notes: 'New glasses.' };
const withdrawn: CaseEvent = { type: 'SupportNeedWithdrawn', ...command };

describe('withdrawing a support need', () => {
  test('says that it no longer holds, in whatever state the case is', () => {
    given(caseOpened, supportNeedRecorded).when(withdrawSupportNeed, command).then(withdrawn);
    given(caseOpened, supportNeedRecorded, caseClosed).when(withdrawSupportNeed, command).then(withdrawn);
  });

  test('happens once', () => {
    given(caseOpened, supportNeedRecorded, withdrawn).when(withdrawSupportNeed, command).refusedWith('SupportNeedNotOpen', {});
  });

  test('needs a support need of the case', () => {
    given(caseOpened, supportNeedRecorded)
      .when(withdrawSupportNeed, { supportNeedId: ids.unknown })
      .refusedWith('SupportNeedUnknown', {});
    needsACase(withdrawSupportNeed, command);
  });
});
