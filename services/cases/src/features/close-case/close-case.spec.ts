import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, caseResolved } from '../../specification/pasts.ts';
import { closeCase } from './close-case.ts';

const mistake = { reason: 'opened-by-mistake', notes: 'The same person twice.' } as const;

describe('closing a case', () => {
  test('says why, whether it was resolved or not', () => {
    given(caseOpened)
      .when(closeCase, mistake)
      .then({ type: 'CaseClosed', ...mistake });
    given(caseOpened, caseResolved).when(closeCase, { reason: 'resolved' }).then({ type: 'CaseClosed', reason: 'resolved' });
  });

  test('happens once, until it is reopened', () => {
    given(caseOpened, caseClosed).when(closeCase, mistake).refusedWith('CaseAlreadyClosed', {});
    given(caseOpened, caseClosed, { type: 'CaseReopened', reason: 'The client wrote again.' })
      .when(closeCase, mistake)
      .then({ type: 'CaseClosed', ...mistake });
  });

  test('needs a case', () => {
    needsACase(closeCase, mistake);
  });
});
