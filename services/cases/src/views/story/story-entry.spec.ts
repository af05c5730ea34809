import { describe, expect, test } from '@jest/globals';
import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { Actor, Recorded } from '@attune/kernel';
import { mapPersonal, personalShape } from '@attune/contracts';
import { pastEvents } from '@attune/testing';
import fc from 'fast-check';
import { anyEvent } from '../../specification/history-arbitrary.ts';
import { debtAdded, hardshipDisclosed, ids, representativeAppointed, supportNeedRecorded } from '../../specification/pasts.ts';
import { storyEntry } from './story-entry.ts';

function recorded(event: CaseEvent): Recorded<CaseEvent> {
  const [only] = pastEvents([event]);
  if (only === undefined) throw new Error('one event was expected');
  return only;
}

const entryOf = (event: CaseEvent) => storyEntry(recorded(event), undefined);

describe('an entry of the story', () => {
  test('carries its envelope', () => {
    const event = {
      ...recorded(debtAdded),
      occurredAt: '2006-01-01T00:00:00Z',
      origin: 'import',
      causationId: 'a-cause',
    } as const;
    expect(storyEntry(event, 'a-correction')).toMatchObject({
      eventId: event.id,
      type: 'DebtAdded',
      revision: 1,
      at: '2006-01-01T00:00:00Z',
      recordedAt: event.recordedAt,
      who: event.actor,
      service: 'cases',
      origin: 'import',
      correctedBy: 'a-correction',
      cause: 'a-cause',
    });
    expect(storyEntry(event, undefined).correctedBy).toBeUndefined();
  });

  test.each([
    ['adviser', 'an adviser'],
    ['client', 'the client'],
    ['compliance', 'a compliance officer'],
    ['integration', "the tenant's own system"],
    ['operator', 'an operator'],
    ['service', 'Attune itself'],
  ] as const satisfies readonly (readonly [Actor['kind'], string])[])(
    'without a reason of its own says that %s recorded it',
    (kind, who) => {
      const event = { ...recorded(debtAdded), actor: { kind, id: 'somebody' } };
      expect(storyEntry(event, undefined).why).toBe(`Recorded by ${who}.`);
      expect(storyEntry({ ...event, origin: 'import' }, undefined).why).toBe(`Brought in from the past by ${who}.`);
    },
  );

  test('names the thing that it is about, where there is one', () => {
    expect(entryOf(debtAdded).about).toBe(ids.debt);
    expect(entryOf(hardshipDisclosed).about).toBe(ids.hardship);
    expect(entryOf({ type: 'CaseReopened', reason: 'It goes on.' }).about).toBeUndefined();
  });

  test('keeps what was said apart, by its kind', () => {
    const reference = { creditor: 'Northern Water', number: 'NW-1' };
    expect(entryOf({ ...debtAdded, reference, description: 'A note' })).toMatchObject({ identity: 'NW-1', notes: 'A note' });
    expect(entryOf({ type: 'CaseOpened', clientId: ids.client, reference })).toMatchObject({ identity: 'NW-1' });
    expect(entryOf({ ...hardshipDisclosed, notes: 'A note' })).toMatchObject({ notes: 'A note' });
    expect(entryOf({ ...representativeAppointed, notes: 'A note' })).toMatchObject({ identity: 'Ada Example', notes: 'A note' });
    expect(entryOf({ ...supportNeedRecorded, notes: 'A note' })).toMatchObject({ identity: 'large-print', notes: 'A note' });
    expect(
      entryOf({ type: 'CheckedIn', checkInId: ids.unknown, feeling: 2, readiness: 'unsure', heardOn: 'letter', words: 'Hm' }),
    ).toMatchObject({
      words: 'Hm',
    });
    expect(entryOf({ type: 'HistoryNoted', activity: 'Send Fine', attributes: { a: 'b' }, source: 'fines' })).toMatchObject({
      details: { a: 'b' },
    });
    expect(entryOf({ type: 'Corrected', event: recorded(debtAdded).id, why: 'A note' })).toMatchObject({ notes: 'A note' });
  });

  test('has nothing personal in it but there', () => {
    const shapes = new Map(caseEvents.types.map(({ type, schema }) => [type, personalShape(schema)]));
    const marker = 'zzzpersonalzzz';
    fc.assert(
      fc.property(anyEvent, ({ type, ...data }) => {
        const marked = mapPersonal(shapes.get(type), data, (field) =>
          typeof field === 'object' ? { [marker]: marker } : marker,
        );
        const { words, notes, details, identity, ...open } = entryOf({ type, ...(marked as object) } as CaseEvent);
        expect(JSON.stringify(open)).not.toContain(marker);
        expect(
          [words, notes, details, identity].every((said) => said === undefined || JSON.stringify(said).includes('zzz')),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
