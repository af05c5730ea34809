import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, consentGiven, consentWithdrawn, ids } from '../../specification/pasts.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const command = { consentId: ids.consent, how: 'online' } as const;

describe('withdrawing consent', () => {
  test('is as easy as giving it, in whatever state the case is', () => {
    given(caseOpened, consentGiven)
      .when(withdrawConsent, command)
      .then({ type: 'SensitiveDataConsentWithdrawn', ...command });
    given(caseOpened, consentGiven, caseClosed)
      .when(withdrawConsent, command)
      .then({ type: 'SensitiveDataConsentWithdrawn', ...command });
  });

  test('is possible after it ran out', () => {
    given(caseOpened, { ...consentGiven, until: '2026-01-01' })
      .when(withdrawConsent, command)
      .then({ type: 'SensitiveDataConsentWithdrawn', ...command });
  });

  test('happens once', () => {
    given(caseOpened, consentGiven, consentWithdrawn).when(withdrawConsent, command).refusedWith('ConsentNotInForce', {});
  });

  test('needs a consent of the case', () => {
    given(caseOpened, consentGiven)
      .when(withdrawConsent, { ...command, consentId: ids.unknown })
      .refusedWith('ConsentUnknown', {});
    needsACase(withdrawConsent, command);
  });
});
