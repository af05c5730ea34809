import { beforeEach, describe, expect, test } from '@jest/globals';
import { StoryQuery } from '@attune/contracts';
import { writeCursor, writeMark } from '@attune/service-kit';
import { caseId, caseInMemory, eventIdOf, otherClient, ownClient } from '../../specification/case-in-memory.ts';
import {
  adviserAssigned,
  caseOpened,
  consentGiven,
  consentWithdrawn,
  debtAdded,
  hardshipDisclosed,
  ids,
} from '../../specification/pasts.ts';
import { CaseStory } from './case-story.ts';

const told = { ...hardshipDisclosed, notes: 'The plant closed.', consentId: ids.consent };
const march = '2026-03-01T10:00:00Z';
const may = '2026-05-01T10:00:00Z';
const june = '2026-06-01T10:00:00Z';

describe('the story of a case', () => {
  let memory = caseInMemory();
  const tell = (query: object = {}, caller = memory.adviser) =>
    memory.as(caller, () => new CaseStory(memory.reader, memory.log).tell(caseId, StoryQuery.parse(query)).then(memory.opened));
  const typesOf = async (query: object = {}) => (await tell(query)).entries.map(({ type }) => type);

  beforeEach(async () => {
    memory = caseInMemory();
    await memory.record(march, [caseOpened, debtAdded]);
    await memory.record(may, [adviserAssigned], '2026-02-01T10:00:00Z');
  });

  test('is told in the order in which it happened', async () => {
    expect(await typesOf()).toEqual(['AdviserAssigned', 'CaseOpened', 'DebtAdded']);
    expect(await tell()).toMatchObject({ caseId, clientId: ids.client, next: undefined });
  });

  test('is told as it was known, and as it had happened', async () => {
    expect(await typesOf({ asOf: '2026-04-01' })).toEqual(['CaseOpened', 'DebtAdded']);
    expect(await typesOf({ effectiveAt: '2026-02-28' })).toEqual(['AdviserAssigned']);
    await expect(tell({ asOf: '2026-02-28' })).rejects.toMatchObject({ code: 'NotYet' });
    await expect(tell({ effectiveAt: '2026-01-31' })).rejects.toMatchObject({
      code: 'NotYet',
      facts: { first: '2026-02-01T10:00:00Z' },
    });
  });

  test('shows a mistake beside its correction', async () => {
    await memory.record(june, [{ type: 'Corrected', event: eventIdOf(1, 1), why: 'Somebody else owes it.' }]);
    const { entries } = await tell();
    expect(entries.map(({ type, correctedBy }) => [type, correctedBy])).toEqual([
      ['AdviserAssigned', undefined],
      ['CaseOpened', undefined],
      ['DebtAdded', eventIdOf(3)],
      ['Corrected', undefined],
    ]);
    await memory.record(june, [{ type: 'Corrected', event: eventIdOf(3), why: 'They do.' }]);
    expect((await tell()).entries.map(({ correctedBy }) => correctedBy)).toEqual([
      undefined,
      undefined,
      undefined,
      eventIdOf(4),
      undefined,
    ]);
  });

  test('goes page by page to its end, and says so', async () => {
    const first = await tell({ limit: 2 });
    expect(first.entries.map(({ type }) => type)).toEqual(['AdviserAssigned', 'CaseOpened']);
    const second = await tell({ limit: 2, after: first.next });
    expect(second.entries.map(({ type }) => type)).toEqual(['DebtAdded']);
    expect(second.next).toBeUndefined();
    expect((await tell({ limit: 3 })).next).toBeUndefined();
  });

  test('goes on behind its very first entry', async () => {
    const { next } = await tell({ limit: 1 });
    expect(await typesOf({ after: next })).toEqual(['CaseOpened', 'DebtAdded']);
  });

  test('shows what a write answered, and says so where the log was never that far', async () => {
    const { position } = await memory.record(june, [hardshipDisclosed]);
    expect(await typesOf({ since: writeMark({ service: 'cases', position }) })).toContain('HardshipDisclosed');
    await expect(tell({ since: writeMark({ service: 'cases', position: position + 1n }) })).rejects.toMatchObject({
      code: 'ViewBehind',
    });
  });

  test('does not begin anew behind a place that it does not know', async () => {
    await expect(tell({ after: writeCursor(['nowhere']) })).rejects.toMatchObject({ code: 'MarkUnknown' });
    await expect(tell({ after: 'nonsense' })).rejects.toMatchObject({ code: 'MarkUnknown' });
  });

  test('keeps to the types that are asked for', async () => {
    expect(await typesOf({ types: 'DebtAdded,AdviserAssigned' })).toEqual(['AdviserAssigned', 'DebtAdded']);
    expect(await typesOf({ types: 'HardshipEnded' })).toEqual([]);
  });

  test('tells no more of what was told under a consent that was withdrawn', async () => {
    const other = { ...told, hardshipId: ids.unknown, consentId: ids.unknown };
    const reviewed = {
      type: 'HardshipReviewed',
      hardshipId: ids.hardship,
      reviewId: ids.need,
      outcome: 'easing',
      notes: 'Interviews.',
      nextReviewOn: '2027-05-01',
    } as const;
    await memory.record(june, [consentGiven, told, other, reviewed]);
    const notesOf = async () => (await tell({ types: 'HardshipDisclosed,HardshipReviewed' })).entries.map(({ notes }) => notes);
    expect(await notesOf()).toEqual(['The plant closed.', 'The plant closed.', 'Interviews.']);
    await memory.record('2026-07-01T10:00:00Z', [consentWithdrawn]);
    expect(await notesOf()).toEqual([undefined, 'The plant closed.', undefined]);
    await memory.record('2026-08-01T10:00:00Z', [{ ...reviewed, notes: 'Work again.' }]);
    expect(await notesOf()).toEqual([undefined, 'The plant closed.', undefined, 'Work again.']);
  });

  test('is for the own client, not for another', async () => {
    await expect(tell({}, ownClient)).resolves.toMatchObject({ caseId });
    await expect(tell({}, otherClient)).rejects.toMatchObject({ code: 'CaseUnknown' });
  });
});
