import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import { caseOpened, consentGiven, consentWithdrawn, hardshipDisclosed, hardshipEnded, ids } from '../specification/pasts.ts';

const reviewed: CaseEvent = {
  type: 'HardshipReviewed',
  hardshipId: ids.hardship,
  reviewId: ids.unknown,
  outcome: 'easing',
  notes: 'Interviews.',
  nextReviewOn: '2027-05-01',
};
const hardshipsOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.hardships;
const told = { ...hardshipDisclosed, notes: 'The plant closed.', consentId: ids.consent };

describe('the hardships of a case', () => {
  test('are open, and looked at again by their day', () => {
    const { type: _type, ...data } = hardshipDisclosed;
    const at = '2026-11-24T09:01:00.000Z';
    expect(hardshipsOf(hardshipDisclosed)).toEqual([{ ...data, status: 'open', reviews: [], occurredAt: at, recordedAt: at }]);
  });

  test('keep their reviews, and the day of the next', () => {
    const { type: _type, hardshipId: _id, ...review } = reviewed;
    const at = '2026-11-24T09:02:00.000Z';
    expect(hardshipsOf(hardshipDisclosed, reviewed)).toMatchObject([
      { status: 'open', reviewOn: '2027-05-01', reviews: [{ ...review, occurredAt: at, recordedAt: at }] },
    ]);
  });

  test('wait for nothing once they ended', () => {
    const [ended] = hardshipsOf(hardshipDisclosed, hardshipEnded);
    expect(ended).toMatchObject({ status: 'ended', endedOn: '2026-11-20', kind: 'job-loss' });
    expect(ended).not.toHaveProperty('reviewOn');
  });

  test('stay ended, whatever comes after', () => {
    const [reviewedLate] = hardshipsOf(hardshipDisclosed, hardshipEnded, reviewed);
    expect(reviewedLate).toMatchObject({ status: 'ended', endedOn: '2026-11-20', reviews: [{ outcome: 'easing' }] });
    expect(reviewedLate).not.toHaveProperty('reviewOn');
    expect(hardshipsOf(hardshipDisclosed, hardshipEnded, { ...hardshipEnded, endedOn: '2026-11-21' })).toMatchObject([
      { endedOn: '2026-11-21' },
    ]);
  });

  test('change one by one, and only once they are there', () => {
    const other = { ...hardshipDisclosed, hardshipId: ids.unknown };
    expect(hardshipsOf(hardshipDisclosed, other, hardshipEnded).map(({ status }) => status)).toEqual(['ended', 'open']);
    expect(hardshipsOf(hardshipEnded, reviewed, hardshipDisclosed)).toMatchObject([{ status: 'open', reviews: [] }]);
  });

  test('tell no more of what was told under a consent that was withdrawn', () => {
    const [silent, other] = hardshipsOf(
      consentGiven,
      told,
      reviewed,
      { ...told, hardshipId: ids.unknown, consentId: ids.unknown },
      consentWithdrawn,
    );
    expect(silent).toMatchObject({ kind: 'job-loss', status: 'open', reviews: [{ outcome: 'easing' }] });
    expect(JSON.stringify(silent)).not.toMatch(/plant|Interviews/);
    expect(other).toMatchObject({ notes: 'The plant closed.' });
  });
});
