import { describe, test } from '@jest/globals';
import { instant } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened } from '../../specification/pasts.ts';
import { checkIn } from './check-in.ts';

const checkInId = specificationNow.newId('check-in');
const heavy = { feeling: 1, readiness: 'not-now', heardOn: 'phone' } as const;

describe('checking in', () => {
  test('notes how the client feels, in their words and on their scale', () => {
    const said = { ...heavy, words: 'It is a lot at the moment.', nextTime: instant('2026-11-27T10:00:00+01:00') };
    given(caseOpened)
      .when(checkIn, said)
      .then({ type: 'CheckedIn', checkInId, ...said });
    given(caseOpened)
      .when(checkIn, heavy)
      .then({ type: 'CheckedIn', checkInId, ...heavy });
  });

  test('takes a better time only after itself', () => {
    const at = (text: string) => ({ ...heavy, nextTime: instant(text) });
    given(caseOpened).when(checkIn, at('2026-11-25T11:59:59Z')).refusedWith('NextTimeInThePast', {});
    given(caseOpened).when(checkIn, at('2026-11-25T12:00:00Z')).refusedWith('NextTimeInThePast');
    given(caseOpened)
      .when(checkIn, at('2026-11-25T12:00:00.1Z'))
      .then({ type: 'CheckedIn', checkInId, ...at('2026-11-25T12:00:00.1Z') });
  });

  test('that happened earlier had its better time after that', () => {
    const nextTime = instant('2026-11-20T10:00:00Z');
    given(caseOpened)
      .when(checkIn, { ...heavy, nextTime }, { occurredAt: instant('2026-11-19T10:00:00Z') })
      .then({ type: 'CheckedIn', checkInId, ...heavy, nextTime });
  });

  test('needs an open case', () => {
    needsAnOpenCase(checkIn, heavy);
  });
});
