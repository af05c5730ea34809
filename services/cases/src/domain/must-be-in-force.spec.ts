import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { plainDate } from '@attune/kernel';
import { given } from '../specification/given.ts';
import { caseOpened, consentGiven, consentWithdrawn, ids } from '../specification/pasts.ts';
import { mustBeInForce } from './must-be-in-force.ts';

const today = { date: plainDate('2026-11-25') };
const refusal = (...past: readonly CaseEvent[]) => {
  try {
    mustBeInForce(given(caseOpened, ...past).state.consents, ids.consent, ['hardship'], today);
    return 'none';
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
};

describe('a consent to rest on', () => {
  test('is there, for the purpose', () => {
    expect(refusal(consentGiven)).toBe('none');
    expect(refusal()).toBe('ConsentUnknown');
    expect(refusal({ ...consentGiven, consentId: ids.unknown })).toBe('ConsentUnknown');
    expect(refusal({ ...consentGiven, purpose: 'health' })).toBe('ConsentForAnotherPurpose');
  });

  test('holds on its last day and not on the next', () => {
    expect(refusal({ ...consentGiven, until: '2026-11-26' })).toBe('none');
    expect(refusal({ ...consentGiven, until: '2026-11-25' })).toBe('none');
    expect(refusal({ ...consentGiven, until: '2026-11-24' })).toBe('ConsentNotInForce');
  });

  test('was not withdrawn', () => {
    expect(refusal(consentGiven, consentWithdrawn)).toBe('ConsentNotInForce');
  });
});
