import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastCase } from './specification/past-case.ts';
import { toldOf } from './specification/told-of.ts';

const [about, debtId] = ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f20', '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f21'];
const checkedIn = (readiness: 'ready' | 'not-now' | 'unsure', more: object = {}): CaseEvent => ({
  type: 'CheckedIn',
  checkInId: about,
  feeling: 2,
  readiness,
  heardOn: 'phone',
  ...more,
});
const hardship = { type: 'HardshipDisclosed', hardshipId: about, kind: 'illness', effectOnIncome: 'lost' } as const;

/** Each reason, by the event that begins it and the one that ends it. */
const reasons: readonly (readonly [why: string, begins: CaseEvent, ends: CaseEvent])[] = [
  [
    'hardship',
    { ...hardship, evidence: 'not-asked', reviewOn: '2027-02-01' },
    { type: 'HardshipEnded', hardshipId: about, endedOn: '2026-11-24' },
  ],
  [
    'breathing-space',
    { type: 'BreathingSpaceStarted', breathingSpaceId: about, kind: 'mental-health-crisis', startedOn: '2026-11-24' },
    { type: 'BreathingSpaceEnded', breathingSpaceId: about, endedOn: '2026-11-24', why: 'cancelled' },
  ],
  [
    'dispute',
    { type: 'DebtDisputed', disputeId: about, debtId, grounds: 'not-mine', words: 'Not mine.' as never },
    { type: 'DisputeResolved', disputeId: about, debtId, outcome: 'rejected' },
  ],
  [
    'representation',
    { type: 'RepresentativeAppointed', representativeId: about, kind: 'solicitor', name: 'Sam Hale' as never },
    { type: 'RepresentativeRemoved', representativeId: about },
  ],
  ['not-now', checkedIn('not-now'), checkedIn('ready')],
  ['case-closed', { type: 'CaseClosed', reason: 'duplicate' }, { type: 'CaseReopened', reason: 'Again.' as never }],
];

describe.each(reasons)('contact held off because of %s', (why, begins, ends) => {
  const [begun, ended] = pastCase([begins, ends]);

  test.each(['live', 'import'] as const)('begins once, however often its %s message comes', async (origin) => {
    const { card, recorded } = await toldOf([begun, begun], origin);
    expect(card.heldOff.map((hold) => hold.why)).toEqual([why]);
    expect(recorded.map(({ type, origin: kept }) => [type, kept])).toEqual([['ContactHeldOff', origin]]);
  });

  test.each([
    ['in order', [begun, begun, ended, ended]],
    ['the end first', [ended, ended, begun, begun]],
    ['each again', [begun, ended, begun, ended]],
    ['the end first, each again', [ended, begun, ended, begun]],
  ] as const)('is over where its messages come twice, %s', async (_how, messages) => {
    const { card, recorded } = await toldOf(messages, 'live');
    expect(card.heldOff).toEqual([]);
    expect(recorded.map(({ type }) => type).sort()).toEqual(['ContactHeldOff', 'HoldLifted']);
  });
});

test('a case that was closed again is held off again, in whatever order that is told', async () => {
  const closed: CaseEvent = { type: 'CaseClosed', reason: 'duplicate' };
  const [first, reopened, again] = pastCase([closed, { type: 'CaseReopened', reason: 'Again.' as never }, closed]);
  for (const messages of [
    [first, reopened, again],
    [again, reopened, first],
    [reopened, again, first],
  ]) {
    expect((await toldOf(messages, 'live')).card.heldOff).toHaveLength(1);
  }
});

test('one hardship that ended does not end another', async () => {
  const [, begins, ends] = reasons[0] ?? [];
  if (begins === undefined || ends === undefined) throw new TypeError('no hardship');
  const other = { ...begins, hardshipId: debtId } as CaseEvent;
  expect((await toldOf(pastCase([begins, other, ends]), 'live')).card.heldOff).toHaveLength(1);
});

test('a client who has no time now is left in peace until they said, else for a week', async () => {
  const [named] = (await toldOf(pastCase([checkedIn('not-now', { nextTime: '2026-12-24T09:00:00Z' })]), 'live')).card.heldOff;
  expect(named).toMatchObject({ why: 'not-now', until: '2026-12-24T09:00:00Z' });
  const week = await toldOf(pastCase([checkedIn('not-now')]), 'live');
  expect(week.card.heldOff).toMatchObject([{ since: '2026-11-24T09:00:00Z', until: '2026-12-01T09:00:00Z' }]);
  expect(week.cardAt('2026-12-01T09:00:00Z').heldOff).toHaveLength(1);
  expect(week.cardAt('2026-12-01T09:00:01Z').heldOff).toEqual([]);
  expect((await toldOf(pastCase([checkedIn('unsure')]), 'live')).recorded).toEqual([]);
});
