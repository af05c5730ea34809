import { describe, expect, test } from '@jest/globals';
import type { MeetingEvent, OfferMeeting, Personal } from '@attune/contracts';
import { instant } from '@attune/kernel';
import { specification } from '@attune/testing';
import { meetingDecider } from '../domain/meeting.ts';
import { bookMeeting } from './book-meeting/book-meeting.ts';
import { cancelMeeting } from './cancel-meeting/cancel-meeting.ts';
import { moveMeeting } from './move-meeting/move-meeting.ts';
import { noteMeetingOutcome } from './note-meeting-outcome/note-meeting-outcome.ts';
import { offerMeeting } from './offer-meeting/offer-meeting.ts';

const given = specification(meetingDecider);
const at = (from: string, to: string) => ({ from: instant(`2026-12-01T${from}:00Z`), to: instant(`2026-12-01T${to}:00Z`) });
const [nine, ten, four] = [at('09:00', '09:30'), at('10:00', '10:30'), at('16:00', '17:00')];
const offer = { adviserId: 'adviser-1', formats: ['phone' as const], zone: 'Europe/London', caseId: undefined };
const offering = (...times: OfferMeeting['times']): OfferMeeting => ({ ...offer, times });
const offered: MeetingEvent = { type: 'MeetingOffered', ...offer, times: [nine, ten] };
const booked: MeetingEvent = { type: 'MeetingBooked', format: 'phone', ...nine };
const cancelled: MeetingEvent = { type: 'MeetingCancelled', by: 'client' };
const held: MeetingEvent = { type: 'MeetingHeld' };
const missed: MeetingEvent = { type: 'MeetingMissed', from: nine.from };
const later = { instant: nine.from, occurredAt: nine.from };

describe('a meeting is offered', () => {
  test('at times in order, each format once', () => {
    given()
      .when(offerMeeting, { ...offering(ten, nine), formats: ['phone', 'phone'] })
      .then(offered);
    const next = at('09:30', '10:00');
    given()
      .when(offerMeeting, offering(next, nine))
      .then({ ...offered, times: [nine, next] });
  });

  test.each([
    [
      'that lie in the past',
      [{ from: instant('2026-11-25T11:59:59Z'), to: instant('2026-11-25T13:00:00Z') }],
      'MeetingTimeInThePast',
    ],
    ['that end before they begin', [{ from: nine.to, to: nine.from }], 'MeetingEndsBeforeItBegins'],
    ['that have no length', [{ from: nine.from, to: nine.from }], 'MeetingEndsBeforeItBegins'],
    ['that overlap', [ten, at('09:00', '10:01')], 'MeetingTimesOverlap'],
    ['that lie within each other', [at('08:00', '12:00'), nine], 'MeetingTimesOverlap'],
  ] as const)('but not at times %s', (_what, times, code) => {
    given()
      .when(offerMeeting, offering(...times))
      .refusedWith(code);
  });
});

describe('a meeting is booked', () => {
  test('at a time and in a format that were offered, while it is to come', () => {
    given(offered)
      .when(bookMeeting, { format: 'phone', ...nine })
      .then(booked);
    given(offered)
      .when(bookMeeting, { format: 'phone', ...four })
      .refusedWith('MeetingTimeNotOffered', { offered: [nine.from, ten.from] });
    given(offered)
      .when(bookMeeting, { format: 'phone', ...nine, to: ten.to })
      .refusedWith('MeetingTimeNotOffered');
    given(offered)
      .when(bookMeeting, { format: 'in-person', ...nine })
      .refusedWith('MeetingFormatNotOffered', { offered: ['phone'] });
    given(offered)
      .when(bookMeeting, { format: 'phone', ...nine }, { occurredAt: nine.to })
      .refusedWith('MeetingTimeInThePast');
  });

  test('once', () => {
    for (const past of [[booked], [cancelled], [booked, cancelled], [booked, held], [booked, missed]])
      given(offered, ...past)
        .when(bookMeeting, { format: 'phone', ...ten })
        .refusedWith('MeetingNotOffered');
    given()
      .when(bookMeeting, { format: 'phone', ...nine })
      .refusedWith('MeetingUnknown');
  });
});

describe('a booked meeting is moved', () => {
  test('by a client to a time that was offered, by an adviser to any to come', () => {
    given(offered, booked)
      .when(moveMeeting, { ...ten, by: 'client' })
      .then({ type: 'MeetingMoved', ...ten });
    given(offered, booked)
      .when(moveMeeting, { ...four, by: 'client' })
      .refusedWith('MeetingTimeNotOffered');
    given(offered, booked)
      .when(moveMeeting, { ...four, by: 'adviser' })
      .then({ type: 'MeetingMoved', ...four });
    given(offered, booked)
      .when(moveMeeting, { ...nine, by: 'adviser' })
      .refusedWith('MeetingNotMoved');
    given(offered, booked)
      .when(moveMeeting, { from: four.to, to: four.from, by: 'adviser' })
      .refusedWith('MeetingEndsBeforeItBegins');
    expect(given(offered, booked, { type: 'MeetingMoved', ...four }).state).toMatchObject({ ...four, moves: 1 });
  });

  test('and no other', () => {
    for (const past of [[], [cancelled], [booked, cancelled], [booked, held]])
      given(offered, ...past)
        .when(moveMeeting, { ...ten, by: 'client' })
        .refusedWith('MeetingNotBooked');
  });
});

test('a meeting is cancelled until it is over, by whom and why', () => {
  const reason = 'ill' as unknown as Personal<string>;
  for (const past of [[offered], [offered, booked]])
    given(...past)
      .when(cancelMeeting, { by: 'client', reason })
      .then({ type: 'MeetingCancelled', by: 'client', reason });
  for (const past of [[cancelled], [booked, held], [booked, missed]])
    given(offered, ...past)
      .when(cancelMeeting, { by: 'adviser' })
      .refusedWith('MeetingOver');
});

test('what became of a booked meeting is noted once it began', () => {
  given(offered, booked).when(noteMeetingOutcome, { outcome: 'held' }).refusedWith('MeetingNotBegun', { from: nine.from });
  given(offered, booked).when(noteMeetingOutcome, { outcome: 'held' }, later).then(held);
  given(offered, booked).when(noteMeetingOutcome, { outcome: 'missed' }, later).then(missed);
  given(offered).when(noteMeetingOutcome, { outcome: 'held' }, later).refusedWith('MeetingNotBooked');
  given(offered, booked, held).when(noteMeetingOutcome, { outcome: 'missed' }, later).refusedWith('MeetingNotBooked');
});

test('events that come without the one before them change nothing', () => {
  expect(given(booked, cancelled, held, missed).state).toEqual({ status: 'unknown' });
  expect(given(offered, held, missed).state).toMatchObject({ status: 'offered' });
});
