import { describe, expect, test } from '@jest/globals';
import type { MeetingEvent } from '@attune/contracts';
import { specification } from '@attune/testing';
import ICAL from 'ical.js';
import { meetingDecider } from '../../domain/meeting.ts';
import { invitation } from './invitation.ts';

const given = specification(meetingDecider);
const meetingId = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const about = {
  meetingId,
  clientId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f11',
  revision: 2,
  knownAt: '2026-11-25T12:00:00.123456Z',
};
const at = (day: number) => ({ from: `2026-12-0${String(day)}T09:30:00Z`, to: `2026-12-0${String(day)}T10:00:00Z` });
const offered: MeetingEvent = {
  type: 'MeetingOffered',
  caseId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f12',
  adviserId: 'jane.doe@debts.example',
  formats: ['video-call'],
  times: [at(1), at(2)],
  zone: 'Europe/London',
};
const booked: MeetingEvent = { type: 'MeetingBooked', format: 'video-call', ...at(1) };
const moved = (day: number): MeetingEvent => ({ type: 'MeetingMoved', ...at(day) });
const cancelled: MeetingEvent = { type: 'MeetingCancelled', by: 'client' };

const written = (...past: readonly MeetingEvent[]) => invitation({ meeting: given(offered, ...past).state, about });

/** What a parser that knows nothing of our code reads in it. */
function read(...past: readonly MeetingEvent[]) {
  const calendar = ICAL.Component.fromString(written(...past));
  const component = calendar.getFirstSubcomponent('vevent') ?? calendar;
  const { uid, sequence, startDate, endDate, summary } = new ICAL.Event(component);
  return {
    version: calendar.getFirstPropertyValue('version'),
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
    attendee: component.getFirstPropertyValue('attendee'),
    uid,
    sequence,
    summary,
    from: startDate.toJSDate().toISOString(),
    to: endDate.toJSDate().toISOString(),
  };
}

describe('an invitation', () => {
  test('of a booked meeting is a request that a calendar reads', () => {
    expect(read(booked)).toEqual({
      version: '2.0',
      method: 'REQUEST',
      status: 'CONFIRMED',
      stamp: '2026-11-25T12:00:00Z',
      attendee: `urn:uuid:${about.clientId}`,
      uid: meetingId,
      sequence: 0,
      summary: 'Meeting',
      from: '2026-12-01T09:30:00.000Z',
      to: '2026-12-01T10:00:00.000Z',
    });
  });

  test('keeps its UID and raises its SEQUENCE with each move, and with the cancellation', () => {
    expect(read(booked, moved(2))).toMatchObject({ uid: meetingId, sequence: 1, from: '2026-12-02T09:30:00.000Z' });
    expect(read(booked, moved(2), moved(3))).toMatchObject({ uid: meetingId, sequence: 2, method: 'REQUEST' });
    const last = { uid: meetingId, sequence: 3, method: 'CANCEL', status: 'CANCELLED', from: '2026-12-03T09:30:00.000Z' };
    expect(read(booked, moved(2), moved(3), cancelled)).toMatchObject(last);
  });

  test('tells nothing of debts, of the case, or of who the adviser is', () => {
    expect(written(booked)).not.toMatch(/debt|case|jane|2f12/i);
  });

  test('has lines of at most 75 octets, each ended as RFC 5545 asks', () => {
    const lines = written(booked).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  });

  test('is there for no meeting that was never booked', () => {
    expect(() => written()).toThrow(expect.objectContaining({ code: 'MeetingNotBooked', facts: { status: 'offered' } }));
    expect(() => written(cancelled)).toThrow(expect.objectContaining({ facts: { status: 'cancelled' } }));
  });
});
