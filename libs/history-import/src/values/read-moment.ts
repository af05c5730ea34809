import { excerpt } from '../excerpt.ts';
import type { Fault } from '../fault.ts';
import { localMoment } from './local-moment.ts';
import type { TimePattern } from './time-pattern.ts';
import { utcMoment } from './utc-moment.ts';

/** Which column says when, and how: with an offset in the value, or by the clock of a named zone. */
export interface TimeColumn {
  readonly column: string;
  /** `offset`, or an IANA name such as Europe/Rome. */
  readonly zone: string;
  readonly format?: TimePattern | undefined;
}

/** When it happened, as RFC 3339 text in UTC, or what is wrong with the value. An offset in the value wins over the zone. */
export function readMoment(value: string, { column, zone, format }: TimeColumn): string | Fault {
  const text = value.trim();
  const moment = utcMoment(text);
  if (moment !== undefined) return moment;
  const local = localMoment(text, zone === 'offset' ? 'UTC' : zone, format);
  if (typeof local !== 'string') return local.not === 'not-in-zone' ? notInZone(column, text, zone) : unreadable(column, text);
  return zone === 'offset' ? withoutOffset(column, text) : local;
}

const unreadable = (column: string, value: string): Fault => ({
  code: 'time-unreadable',
  column,
  value: excerpt(value),
  problem: 'the value is no time',
  remedy: 'write it as 2006-03-01 11:20:00+01:00, or say in the map (time.format) how it is written',
});

const withoutOffset = (column: string, value: string): Fault => ({
  code: 'time-without-offset',
  column,
  value: excerpt(value),
  problem: 'the value has no offset from UTC, so it may mean different moments',
  remedy: "add the offset, or name the place's zone in the map (time.zone: Europe/Rome)",
});

const notInZone = (column: string, value: string, zone: string): Fault => ({
  code: 'time-not-in-zone',
  column,
  value: excerpt(value),
  problem: `in ${zone} the clock went forward over this time, so it never was`,
  remedy: 'correct the time, or add the offset that was meant',
});
