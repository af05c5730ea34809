import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, consentGiven, consentWithdrawn, hardshipDisclosed, ids } from '../../specification/pasts.ts';
import { discloseHardship } from './disclose-hardship.ts';

const illness = { kind: 'illness', effectOnIncome: 'reduced', evidence: 'not-asked' } as const;
const hardshipId = specificationNow.newId('hardship');
const reviewOn = '2027-02-23';

describe('disclosing a hardship', () => {
  test('is noted as the client told it, to be looked at again after 90 days unless somebody says otherwise', () => {
    const told = { ...illness, since: '2026-10-01', expectedUntil: '2027-04-01', notes: 'Since the operation.' };
    given(caseOpened)
      .when(discloseHardship, told)
      .then({ type: 'HardshipDisclosed', hardshipId, ...told, reviewOn });
    given(caseOpened)
      .when(discloseHardship, { ...illness, reviewOn: '2026-12-01' })
      .then({ type: 'HardshipDisclosed', hardshipId, ...illness, reviewOn: '2026-12-01' });
  });

  test('says when it happened in the envelope only, and counts the 90 days from now', () => {
    const occurredAt = instant('2026-11-01T09:00:00Z');
    given(caseOpened)
      .when(discloseHardship, { ...illness, occurredAt }, { occurredAt })
      .then({ type: 'HardshipDisclosed', hardshipId, ...illness, reviewOn });
  });

  test('stands beside other hardships', () => {
    given(caseOpened, hardshipDisclosed)
      .when(discloseHardship, illness)
      .then({ type: 'HardshipDisclosed', hardshipId, ...illness, reviewOn });
  });

  test('can not be looked at again on the day on which it was disclosed, but on the next', () => {
    given(caseOpened)
      .when(discloseHardship, { ...illness, reviewOn: '2026-11-25' })
      .refusedWith('ReviewInThePast', { date: '2026-11-25' });
    given(caseOpened)
      .when(discloseHardship, { ...illness, reviewOn: '2026-11-26' })
      .then({ type: 'HardshipDisclosed', hardshipId, ...illness, reviewOn: '2026-11-26' });
    given(caseOpened)
      .when(discloseHardship, { ...illness, reviewOn: '2026-11-20' }, { occurredAt: instant('2026-11-20T08:00:00Z') })
      .refusedWith('ReviewInThePast', { date: '2026-11-20' });
  });

  test('rests on a consent only while that holds', () => {
    const command = { ...illness, consentId: ids.consent };
    given(caseOpened).when(discloseHardship, command).refusedWith('ConsentUnknown');
    given(caseOpened, consentGiven)
      .when(discloseHardship, command)
      .then({ type: 'HardshipDisclosed', hardshipId, ...command, reviewOn });
    given(caseOpened, { ...consentGiven, purpose: 'health' })
      .when(discloseHardship, command)
      .then({ type: 'HardshipDisclosed', hardshipId, ...command, reviewOn });
    given(caseOpened, { ...consentGiven, purpose: 'culture' })
      .when(discloseHardship, command)
      .refusedWith('ConsentForAnotherPurpose', { purpose: 'culture', purposes: ['hardship', 'health'] });
    given(caseOpened, consentGiven, consentWithdrawn).when(discloseHardship, command).refusedWith('ConsentNotInForce');
  });

  test('can end on the day on which it began, not before', () => {
    const from = { ...illness, since: '2026-10-02' };
    given(caseOpened)
      .when(discloseHardship, { ...from, expectedUntil: '2026-10-01' })
      .refusedWith('HardshipEndsBeforeItBegan', { since: '2026-10-02' });
    given(caseOpened)
      .when(discloseHardship, { ...from, expectedUntil: '2026-10-02' })
      .then({ type: 'HardshipDisclosed', hardshipId, ...from, expectedUntil: '2026-10-02', reviewOn });
  });

  test('needs an open case', () => {
    needsAnOpenCase(discloseHardship, illness);
  });
});
