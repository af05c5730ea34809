import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';

/** A representative no longer speaks for the client. */
export const RepresentativeRemoved = event(
  'RepresentativeRemoved',
  1,
  z.strictObject({ representativeId: Id, notes: Notes.optional() }),
);

export type RepresentativeRemoved = EventOf<typeof RepresentativeRemoved>;
