import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, consentGiven, consentWithdrawn, ids } from '../../specification/pasts.ts';
import { recordSupportNeed } from './record-support-need.ts';

const supportNeedId = specificationNow.newId('support-need');
const command = { kind: 'large-print', notes: 'At least 16 points.' } as const;
const resting = { ...command, consentId: ids.consent };

describe('recording a support need', () => {
  test('notes what to do differently', () => {
    given(caseOpened)
      .when(recordSupportNeed, command)
      .then({ type: 'SupportNeedRecorded', supportNeedId, ...command });
  });

  test('is looked at again on a later day, where a day is given', () => {
    const on = (reviewOn: string) => ({ ...command, reviewOn });
    given(caseOpened)
      .when(recordSupportNeed, on('2026-11-26'))
      .then({ type: 'SupportNeedRecorded', supportNeedId, ...on('2026-11-26') });
    given(caseOpened).when(recordSupportNeed, on('2026-11-25')).refusedWith('ReviewInThePast', { date: '2026-11-25' });
    given(caseOpened)
      .when(recordSupportNeed, on('2026-11-20'), { occurredAt: instant('2026-11-20T08:00:00Z') })
      .refusedWith('ReviewInThePast', { date: '2026-11-20' });
  });

  test.each(['support-needs', 'health'] as const)('rests on a consent for %s while that holds', (purpose) => {
    const consent = { ...consentGiven, purpose };
    given(caseOpened, consent)
      .when(recordSupportNeed, resting)
      .then({ type: 'SupportNeedRecorded', supportNeedId, ...resting });
    given(caseOpened, consent, consentWithdrawn).when(recordSupportNeed, resting).refusedWith('ConsentNotInForce');
  });

  test('does not rest on a consent for something else, or on none', () => {
    given(caseOpened, consentGiven)
      .when(recordSupportNeed, resting)
      .refusedWith('ConsentForAnotherPurpose', { purpose: 'hardship', purposes: ['support-needs', 'health'] });
    given(caseOpened).when(recordSupportNeed, resting).refusedWith('ConsentUnknown');
  });

  test('needs an open case', () => {
    needsAnOpenCase(recordSupportNeed, command);
  });
});
