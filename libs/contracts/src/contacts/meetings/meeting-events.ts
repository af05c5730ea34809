import { ClientErased } from '../../cases/erasure/client-erased.ts';
import { catalog } from '../../events/catalog.ts';
import type { Catalog } from '../../events/catalog.ts';
import { MeetingBooked } from './meeting-booked.ts';
import { MeetingCancelled } from './meeting-cancelled.ts';
import { MeetingHeld } from './meeting-held.ts';
import { MeetingMissed } from './meeting-missed.ts';
import { MeetingMoved } from './meeting-moved.ts';
import { MeetingOffered } from './meeting-offered.ts';

/** The events of a meeting's stream. */
export const meetingEvents = catalog([
  MeetingOffered,
  MeetingBooked,
  MeetingMoved,
  MeetingCancelled,
  MeetingHeld,
  MeetingMissed,
  ClientErased,
]);

export type MeetingEvent = typeof meetingEvents extends Catalog<infer Event> ? Event : never;
