import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened } from '../../specification/pasts.ts';
import { resolveCase } from './resolve-case.ts';

describe('resolving a case', () => {
  test('says how it came to its end', () => {
    const paid = { how: 'paid', notes: 'The last instalment came on Friday.' } as const;
    given(caseOpened)
      .when(resolveCase, paid)
      .then({ type: 'CaseResolved', ...paid });
  });

  test('needs an open case, so it happens once', () => {
    needsAnOpenCase(resolveCase, { how: 'paid' });
  });
});
