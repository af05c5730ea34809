import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';

/** A support need no longer holds. */
export const SupportNeedWithdrawn = event(
  'SupportNeedWithdrawn',
  1,
  z.strictObject({ supportNeedId: Id, notes: Notes.optional() }),
);

export type SupportNeedWithdrawn = EventOf<typeof SupportNeedWithdrawn>;
