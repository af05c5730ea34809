import { describe, test } from '@jest/globals';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { adviserAssigned, caseOpened } from '../../specification/pasts.ts';
import { handOverCase } from './hand-over-case.ts';

const handoverId = specificationNow.newId('handover');
const notes = 'Mornings are hard; the sister helps.';

describe('handing a case over', () => {
  test('passes on what was heard', () => {
    given(caseOpened, adviserAssigned)
      .when(handOverCase, { to: 'adviser-2', notes })
      .then({ type: 'CaseHandedOver', handoverId, from: 'adviser-1', to: 'adviser-2', notes });
  });

  test('goes on from whoever has it now', () => {
    given(caseOpened, adviserAssigned, { type: 'CaseHandedOver', handoverId, from: 'adviser-1', to: 'adviser-2', notes })
      .when(handOverCase, { to: 'adviser-1', notes })
      .then({ type: 'CaseHandedOver', handoverId, from: 'adviser-2', to: 'adviser-1', notes });
  });

  test('needs somebody to hand over, to somebody else', () => {
    given(caseOpened).when(handOverCase, { to: 'adviser-2', notes }).refusedWith('NoAdviserYet', {});
    given(caseOpened, adviserAssigned).when(handOverCase, { to: 'adviser-1', notes }).refusedWith('AdviserUnchanged', {});
  });

  test('needs an open case', () => {
    needsAnOpenCase(handOverCase, { to: 'adviser-2', notes });
  });
});
