import { describe, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { needsACase } from '../../specification/needs-a-case.ts';
import { caseClosed, caseOpened } from '../../specification/pasts.ts';
import { noteHistory } from './note-history.ts';

const entry = { activity: 'Send Fine', attributes: { expense: '11.0' }, source: 'fines', line: 7 };

describe('noting history', () => {
  test('keeps what happened elsewhere, whatever state the case is in', () => {
    given(caseOpened)
      .when(noteHistory, entry)
      .then({ type: 'HistoryNoted', ...entry });
    given(caseOpened, caseClosed)
      .when(noteHistory, entry)
      .then({ type: 'HistoryNoted', ...entry });
  });

  test('keeps two equal entries as two', () => {
    given(caseOpened, { type: 'HistoryNoted', ...entry })
      .when(noteHistory, entry)
      .then({ type: 'HistoryNoted', ...entry });
  });

  test('needs a case', () => {
    needsACase(noteHistory, entry);
  });
});
