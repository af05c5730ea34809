import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened, hardshipDisclosed, hardshipEnded, ids } from '../../specification/pasts.ts';
import { endHardship } from './end-hardship.ts';

const hardshipId = ids.hardship;
const past = given(caseOpened, hardshipDisclosed);

describe('ending a hardship', () => {
  test('is on the day that is said, else on the day on which it happened', () => {
    past
      .when(endHardship, { hardshipId, endedOn: '2026-11-01', notes: 'Back at work.' })
      .then({ type: 'HardshipEnded', hardshipId, endedOn: '2026-11-01', notes: 'Back at work.' });
    past.when(endHardship, { hardshipId }).then({ type: 'HardshipEnded', hardshipId, endedOn: '2026-11-25' });
    past
      .when(endHardship, { hardshipId }, { occurredAt: instant('2026-11-20T23:59:59Z') })
      .then({ type: 'HardshipEnded', hardshipId, endedOn: '2026-11-20' });
  });

  test('is not before it began', () => {
    past
      .when(endHardship, { hardshipId, endedOn: '2026-09-30' })
      .refusedWith('HardshipEndsBeforeItBegan', { since: '2026-10-01' });
    past
      .when(endHardship, { hardshipId, endedOn: '2026-10-01' })
      .then({ type: 'HardshipEnded', hardshipId, endedOn: '2026-10-01' });
    const { since: _unknown, ...undated } = hardshipDisclosed;
    given(caseOpened, undated)
      .when(endHardship, { hardshipId, endedOn: '1999-01-01' })
      .then({ type: 'HardshipEnded', hardshipId, endedOn: '1999-01-01' });
  });

  test('is noted when it has come somewhere on Earth, for until then the client stays protected', () => {
    past
      .when(endHardship, { hardshipId, endedOn: '2026-11-26' })
      .then({ type: 'HardshipEnded', hardshipId, endedOn: '2026-11-26' });
    past.when(endHardship, { hardshipId, endedOn: '2026-11-27' }).refusedWith('HardshipNotOverYet', { endedOn: '2026-11-27' });
  });

  test('happens once, in whatever state the case is', () => {
    given(caseOpened, hardshipDisclosed, caseClosed)
      .when(endHardship, { hardshipId })
      .then({ type: 'HardshipEnded', hardshipId, endedOn: '2026-11-25' });
    given(caseOpened, hardshipDisclosed, hardshipEnded)
      .when(endHardship, { hardshipId })
      .refusedWith('HardshipNotOpen', { endedOn: '2026-11-20' });
  });

  test('needs a hardship of the case', () => {
    past.when(endHardship, { hardshipId: ids.unknown }).refusedWith('HardshipUnknown', {});
    needsACase(endHardship, { hardshipId });
  });
});
