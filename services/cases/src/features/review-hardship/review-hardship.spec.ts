import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, hardshipDisclosed, hardshipEnded, ids } from '../../specification/pasts.ts';
import { reviewHardship } from './review-hardship.ts';

const reviewId = specificationNow.newId('review');
const command = { hardshipId: ids.hardship, outcome: 'easing', notes: 'A new job in sight.' } as const;
const past = given(caseOpened, hardshipDisclosed);

describe('reviewing a hardship', () => {
  test('notes how it stands, to be looked at again after 90 days unless somebody says otherwise', () => {
    past.when(reviewHardship, command).then({ type: 'HardshipReviewed', reviewId, ...command, nextReviewOn: '2027-02-23' });
    past
      .when(reviewHardship, { ...command, nextReviewOn: '2026-11-26' })
      .then({ type: 'HardshipReviewed', reviewId, ...command, nextReviewOn: '2026-11-26' });
  });

  test('is not followed by another on the same day', () => {
    past.when(reviewHardship, { ...command, nextReviewOn: '2026-11-25' }).refusedWith('ReviewInThePast', { date: '2026-11-25' });
    past
      .when(reviewHardship, { ...command, nextReviewOn: '2026-11-20' }, { occurredAt: instant('2026-11-20T08:00:00Z') })
      .refusedWith('ReviewInThePast', { date: '2026-11-20' });
  });

  test('is possible in a closed case', () => {
    given(caseOpened, hardshipDisclosed, caseClosed)
      .when(reviewHardship, command)
      .then({ type: 'HardshipReviewed', reviewId, ...command, nextReviewOn: '2027-02-23' });
  });

  test('needs a hardship that is open', () => {
    past.when(reviewHardship, { ...command, hardshipId: ids.unknown }).refusedWith('HardshipUnknown', {});
    given(caseOpened, hardshipDisclosed, hardshipEnded)
      .when(reviewHardship, command)
      .refusedWith('HardshipNotOpen', { endedOn: '2026-11-20' });
    needsACase(reviewHardship, command);
  });
});
