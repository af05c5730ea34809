import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { breathingSpaceEnded, breathingSpaceStarted, caseClosed, caseOpened, ids } from '../../specification/pasts.ts';
import { endBreathingSpace } from './end-breathing-space.ts';

const breathingSpaceId = ids.space;
const cancelled = { breathingSpaceId, why: 'cancelled' } as const;
const past = given(caseOpened, breathingSpaceStarted);
const on = (endedOn: string) => ({ ...cancelled, endedOn });

describe('ending a breathing space', () => {
  test('is on the day that is said, else on the day on which it happened', () => {
    past.when(endBreathingSpace, on('2026-11-15')).then({ type: 'BreathingSpaceEnded', ...on('2026-11-15') });
    past.when(endBreathingSpace, cancelled).then({ type: 'BreathingSpaceEnded', ...on('2026-11-25') });
    past
      .when(endBreathingSpace, cancelled, { occurredAt: instant('2026-11-20T23:59:59Z') })
      .then({ type: 'BreathingSpaceEnded', ...on('2026-11-20') });
  });

  test('is not before it began', () => {
    past.when(endBreathingSpace, on('2026-11-09')).refusedWith('BreathingSpaceEndsBeforeItBegan', { startedOn: '2026-11-10' });
    past.when(endBreathingSpace, on('2026-11-10')).then({ type: 'BreathingSpaceEnded', ...on('2026-11-10') });
  });

  test('is noted when it has come somewhere on Earth, for until then the law protects the client', () => {
    past.when(endBreathingSpace, on('2026-11-26')).then({ type: 'BreathingSpaceEnded', ...on('2026-11-26') });
    past.when(endBreathingSpace, on('2026-11-27')).refusedWith('BreathingSpaceNotOverYet', { endedOn: '2026-11-27' });
  });

  test('happens once, in whatever state the case is', () => {
    given(caseOpened, breathingSpaceStarted, caseClosed)
      .when(endBreathingSpace, cancelled)
      .then({ type: 'BreathingSpaceEnded', ...on('2026-11-25') });
    given(caseOpened, breathingSpaceStarted, breathingSpaceEnded)
      .when(endBreathingSpace, cancelled)
      .refusedWith('BreathingSpaceNotRunning', { endedOn: '2026-11-20' });
  });

  test('needs a breathing space of the case', () => {
    past.when(endBreathingSpace, { ...cancelled, breathingSpaceId: ids.unknown }).refusedWith('BreathingSpaceUnknown', {});
    needsACase(endBreathingSpace, cancelled);
  });
});
