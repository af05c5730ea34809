import { describe, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastEventId } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { caseClosed, caseOpened, debtAdded, hardshipDisclosed, ids } from '../../specification/pasts.ts';
import { correctFact } from './correct-fact.ts';

const why = 'It belongs to somebody else.';
const correcting = (number: number) => ({ event: pastEventId(number), why });
const corrected = (number: number): CaseEvent => ({ type: 'Corrected', ...correcting(number) });

describe('correcting a fact', () => {
  test('takes back any event of the case, also when it is closed', () => {
    given(caseOpened, debtAdded, hardshipDisclosed).when(correctFact, correcting(1)).then(corrected(1));
    given(caseOpened, debtAdded, hardshipDisclosed).when(correctFact, correcting(2)).then(corrected(2));
    given(caseOpened, caseClosed).when(correctFact, correcting(1)).then(corrected(1));
  });

  test('does not repeat itself', () => {
    given(caseOpened, debtAdded, corrected(1)).when(correctFact, correcting(1)).refusedWith('EventAlreadyCorrected', {});
  });

  test('can be taken back itself, and then made again', () => {
    given(caseOpened, debtAdded, corrected(1)).when(correctFact, correcting(2)).then(corrected(2));
    given(caseOpened, debtAdded, corrected(1), corrected(2))
      .when(correctFact, correcting(2))
      .refusedWith('EventAlreadyCorrected');
    given(caseOpened, debtAdded, corrected(1), corrected(2)).when(correctFact, correcting(1)).then(corrected(1));
  });

  test('leaves the opening alone', () => {
    given(caseOpened).when(correctFact, correcting(0)).refusedWith('EventNotCorrectable', { type: 'CaseOpened' });
  });

  test('gives back no client that was erased', () => {
    const erased = { type: 'ClientErased', clientIds: [ids.client], ground: 'client-asked' } as const;
    given(caseOpened, erased).when(correctFact, correcting(1)).refusedWith('EventNotCorrectable', { type: 'ClientErased' });
  });

  test('needs a case, and an event of it', () => {
    given().when(correctFact, correcting(0)).refusedWith('CaseUnknown');
    given(caseOpened, debtAdded).when(correctFact, correcting(2)).refusedWith('EventUnknown', {});
  });

  test('reaches entries that were kept before the case was opened', () => {
    given({ type: 'HistoryNoted', activity: 'Send Fine', attributes: {}, source: 'fines' })
      .when(correctFact, correcting(0))
      .then(corrected(0));
  });
});
