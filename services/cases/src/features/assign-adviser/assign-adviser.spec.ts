import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { adviserAssigned, caseOpened } from '../../specification/pasts.ts';
import { assignAdviser } from './assign-adviser.ts';

describe('assigning an adviser', () => {
  test('gives a case its first', () => {
    given(caseOpened).when(assignAdviser, { adviserId: 'adviser-1' }).then({ type: 'AdviserAssigned', adviserId: 'adviser-1' });
  });

  test('does not repeat itself', () => {
    given(caseOpened, adviserAssigned).when(assignAdviser, { adviserId: 'adviser-1' }).refusedWith('AdviserUnchanged', {});
  });

  test('is a handover from the second on, so that what was heard goes with the case', () => {
    given(caseOpened, adviserAssigned).when(assignAdviser, { adviserId: 'adviser-2' }).refusedWith('AdviserAssignedAlready', {});
  });

  test('needs an open case', () => {
    needsAnOpenCase(assignAdviser, { adviserId: 'adviser-1' });
  });
});
