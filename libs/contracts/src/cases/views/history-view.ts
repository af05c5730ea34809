import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { EventId } from '../corrections/event-id.ts';
import { Activity } from '../history/activity.ts';
import { Attributes } from '../history/attributes.ts';
import { caseView, noted } from './case-view.ts';

export const HistoryEntry = z
  .strictObject({
    eventId: EventId,
    activity: readable(Activity),
    attributes: readable(Attributes),
    source: z.string(),
    line: z.int().optional(),
    ...noted,
  })
  .meta({ id: 'HistoryEntry' });

/** What was kept from elsewhere and has no event of its own. */
export const HistoryView = z.strictObject({ ...caseView, entries: z.array(HistoryEntry) }).meta({ id: 'History' });

export type HistoryView = z.input<typeof HistoryView>;
