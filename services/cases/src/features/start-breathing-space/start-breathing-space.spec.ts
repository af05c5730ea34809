import { describe, test } from '@jest/globals';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { breathingSpaceEnded, breathingSpaceStarted, caseOpened, debtAdded, ids } from '../../specification/pasts.ts';
import { startBreathingSpace } from './start-breathing-space.ts';

const breathingSpaceId = specificationNow.newId('breathing-space');
const standard = { kind: 'standard', startedOn: '2026-11-25' } as const;
const crisis = { kind: 'mental-health-crisis', startedOn: '2026-11-25' } as const;
const statutory = { kind: 'statutory-moratorium', startedOn: '2026-11-25' } as const;
const past = given(caseOpened, debtAdded);

describe('starting a breathing space', () => {
  test('of the standard kind protects for sixty days, the first one counted', () => {
    past
      .when(startBreathingSpace, standard)
      .then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...standard, until: '2027-01-23' });
  });

  test('takes the last day that the notice states', () => {
    past
      .when(startBreathingSpace, { ...standard, until: '2027-01-20' })
      .then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...standard, until: '2027-01-20' });
    past
      .when(startBreathingSpace, { ...statutory, until: '2027-05-24' })
      .then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...statutory, until: '2027-05-24' });
  });

  test('has no end of its own while crisis treatment goes on', () => {
    past.when(startBreathingSpace, crisis).then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...crisis });
    past.when(startBreathingSpace, statutory).refusedWith('BreathingSpaceNeedsAnEnd', {});
  });

  test('takes effect on the day that the notice states, even if it was received later', () => {
    const earlier = { ...standard, startedOn: '2026-11-10' };
    past
      .when(startBreathingSpace, earlier)
      .then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...earlier, until: '2027-01-08' });
  });

  test('ends on the day on which it began at the earliest', () => {
    past
      .when(startBreathingSpace, { ...standard, until: '2026-11-24' })
      .refusedWith('BreathingSpaceEndsBeforeItBegan', { startedOn: '2026-11-25' });
    past
      .when(startBreathingSpace, { ...standard, until: '2026-11-25' })
      .then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...standard, until: '2026-11-25' });
  });

  test('covers all debts, or those that are named', () => {
    const covering = { ...crisis, debts: [ids.debt] };
    past.when(startBreathingSpace, covering).then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...covering });
    past.when(startBreathingSpace, { ...crisis, debts: [ids.debt, ids.unknown] }).refusedWith('DebtUnknown', {});
  });

  test('is one at a time', () => {
    given(caseOpened, breathingSpaceStarted)
      .when(startBreathingSpace, standard)
      .refusedWith('BreathingSpaceRunning', { breathingSpace: ids.space });
    given(caseOpened, breathingSpaceStarted, breathingSpaceEnded)
      .when(startBreathingSpace, crisis)
      .then({ type: 'BreathingSpaceStarted', breathingSpaceId, ...crisis });
  });

  test('needs an open case', () => {
    needsAnOpenCase(startBreathingSpace, standard);
  });
});
