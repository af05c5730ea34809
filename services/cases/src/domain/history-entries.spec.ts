import { describe, expect, test } from '@jest/globals';
import { pastEventId } from '@attune/testing';
import { given } from '../specification/given.ts';
import { caseOpened } from '../specification/pasts.ts';

const entry = { activity: 'Send Fine', attributes: { expense: '11.0' }, source: 'fines', line: 7 };

describe('what was kept from elsewhere', () => {
  test('is known by its event and its command, also before the case was opened', () => {
    const { historyEntries } = given({ type: 'HistoryNoted', ...entry }, caseOpened, { type: 'HistoryNoted', ...entry }).state;
    const at = (minute: number) => `2026-11-24T09:0${String(minute)}:00.000Z`;
    const kept = (number: number) => ({
      ...entry,
      eventId: pastEventId(number),
      commandId: pastEventId(number).slice(0, -2),
      occurredAt: at(number),
      recordedAt: at(number),
    });
    expect(historyEntries).toEqual([kept(0), kept(2)]);
  });
});
