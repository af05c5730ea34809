import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { SupportNeedKind } from './support-need-kind.ts';

/** The client needs something done differently. */
export const SupportNeedRecorded = event(
  'SupportNeedRecorded',
  1,
  z.strictObject({
    supportNeedId: Id,
    kind: SupportNeedKind,
    notes: Notes.optional(),
    reviewOn: PlainDate.optional(),
    consentId: Id.optional(),
  }),
);

export type SupportNeedRecorded = EventOf<typeof SupportNeedRecorded>;
