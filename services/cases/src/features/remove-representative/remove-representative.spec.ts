import { describe, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, ids, representativeAppointed } from '../../specification/pasts.ts';
import { removeRepresentative } from './remove-representative.ts';

const command = { representativeId: ids.representative, notes: 'By letter of the client.' };
const removed: CaseEvent = { type: 'RepresentativeRemoved', ...command };

describe('removing a representative', () => {
  test('is noted in whatever state the case is', () => {
    given(caseOpened, representativeAppointed).when(removeRepresentative, command).then(removed);
    given(caseOpened, representativeAppointed, caseClosed).when(removeRepresentative, command).then(removed);
  });

  test('happens once', () => {
    given(caseOpened, representativeAppointed, removed)
      .when(removeRepresentative, command)
      .refusedWith('RepresentativeNotActing', {});
  });

  test('needs a representative of the case', () => {
    given(caseOpened, representativeAppointed)
      .when(removeRepresentative, { representativeId: ids.unknown })
      .refusedWith('RepresentativeUnknown', {});
    needsACase(removeRepresentative, command);
  });
});
