import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, consentGiven } from '../../specification/pasts.ts';
import { giveConsent } from './give-consent.ts';

const consentId = specificationNow.newId('consent');
const command = { purpose: 'health', how: 'written', told: 'What it is for and that it can be withdrawn.' } as const;
const until = (day: string) => ({ ...command, until: day });

describe('giving consent', () => {
  test('notes for what, how, and what the client was told', () => {
    given(caseOpened)
      .when(giveConsent, command)
      .then({ type: 'SensitiveDataConsentGiven', consentId, ...command });
    given(caseOpened, consentGiven)
      .when(giveConsent, command)
      .then({ type: 'SensitiveDataConsentGiven', consentId, ...command });
  });

  test('holds to its last day, which may be the day it was given', () => {
    given(caseOpened)
      .when(giveConsent, until('2026-11-25'))
      .then({ type: 'SensitiveDataConsentGiven', consentId, ...until('2026-11-25') });
    given(caseOpened).when(giveConsent, until('2026-11-24')).refusedWith('ConsentEndsInThePast', { date: '2026-11-25' });
  });

  test('that was given earlier may have run out since', () => {
    const given3rd = { occurredAt: instant('2026-11-03T10:00:00Z') };
    given(caseOpened)
      .when(giveConsent, until('2026-11-10'), given3rd)
      .then({ type: 'SensitiveDataConsentGiven', consentId, ...until('2026-11-10') });
    given(caseOpened)
      .when(giveConsent, until('2026-11-02'), given3rd)
      .refusedWith('ConsentEndsInThePast', { date: '2026-11-03' });
  });

  test('needs an open case', () => {
    needsAnOpenCase(giveConsent, command);
  });
});
