import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, caseResolved } from '../../specification/pasts.ts';
import { reopenCase } from './reopen-case.ts';

const reason = 'The client asked for it.';

describe('reopening a case', () => {
  test('follows a resolution or a closure', () => {
    given(caseOpened, caseResolved).when(reopenCase, { reason }).then({ type: 'CaseReopened', reason });
    given(caseOpened, caseClosed).when(reopenCase, { reason }).then({ type: 'CaseReopened', reason });
  });

  test('has no place in an open case', () => {
    given(caseOpened).when(reopenCase, { reason }).refusedWith('CaseNotResolved', { status: 'open' });
    given(caseOpened, caseClosed, { type: 'CaseReopened', reason }).when(reopenCase, { reason }).refusedWith('CaseNotResolved');
  });

  test('needs a case', () => {
    needsACase(reopenCase, { reason });
  });
});
