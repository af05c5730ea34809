import { describe, expect, test } from '@jest/globals';
import { routes } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';
import { pastEventId, pastEvents } from '@attune/testing';
import fc from 'fast-check';
import { anyHistory, shuffled } from '../specification/history-arbitrary.ts';
import { caseOpened } from '../specification/pasts.ts';
import { rowsOf, views, viewsOf } from '../specification/views-of.ts';
import { storyEntry } from './story/story-entry.ts';

const everything = (history: readonly Recorded<CaseEvent>[]) => ({ ...viewsOf(history), ...rowsOf(history) });

/** A correction of an event, as the last thing that was recorded and the first that happened. */
function correction(event: string, id: string, revision: number): Recorded<CaseEvent> {
  const [recorded] = pastEvents<CaseEvent>([{ type: 'Corrected', event, why: 'By mistake.' }]);
  if (recorded === undefined) throw new Error('one event was expected');
  return { ...recorded, id, revision, occurredAt: '1900-01-01T00:00:00Z' };
}

const ownId = pastEventId(1000);
const secondId = pastEventId(1001);
const nothing = pastEventId(2000);
const historyAndPlace = anyHistory.chain((history) => fc.tuple(fc.constant(history), fc.nat(history.length - 1)));

describe('the views of a case', () => {
  test('are all tried here', () => {
    const ofOneCase = Object.entries(routes).filter(([, { path, records }]) => !records && path.startsWith('/v1/cases/{caseId}'));
    expect(Object.keys(views).sort()).toEqual(ofOneCase.map(([name]) => name).sort());
  });

  test('answer as their contracts say, after any events in any order', () => {
    fc.assert(
      fc.property(anyHistory.chain(shuffled), (history) => {
        viewsOf(history);
        rowsOf(history);
      }),
      { numRuns: 500 },
    );
  });

  test('tell every event, in the story, as the contract says', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const entries = history.map((event) => storyEntry(event, undefined));
        routes.story.answer.parse({ caseId: history[0]?.id.slice(0, -2), entries });
      }),
      { numRuns: 200 },
    );
  });

  test('show what was corrected as if it had never been', () => {
    fc.assert(
      fc.property(historyAndPlace, ([history, place]) => {
        const mistake = history[place]?.id ?? '';
        const corrected = [...history, correction(mistake, ownId, history.length + 1)];
        expect(everything(corrected)).toEqual(
          everything([...history.toSpliced(place, 1), correction(nothing, ownId, history.length + 1)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('show it again when the correction was a mistake', () => {
    fc.assert(
      fc.property(historyAndPlace, ([history, place]) => {
        const revision = history.length + 1;
        const mistake = correction(history[place]?.id ?? '', ownId, revision);
        const restored = [...history, mistake, correction(mistake.id, secondId, revision + 1)];
        expect(everything(restored)).toEqual(everything([...history, correction(nothing, secondId, revision + 1)]));
      }),
      { numRuns: 300 },
    );
  });

  test('say in the summary only what the case was opened for', () => {
    expect(viewsOf([])).toMatchObject({ caseSummary: 'CaseUnknown', caseDebts: { debts: [] } });
    expect(viewsOf(pastEvents([caseOpened]))).toMatchObject({ caseSummary: { status: 'open', clientId: caseOpened.clientId } });
  });
});
