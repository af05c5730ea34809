import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Identity, Notes } from '../../words/text.ts';
import { RepresentativeKind } from './representative-kind.ts';

/** Somebody speaks for the client from now on. */
export const RepresentativeAppointed = event(
  'RepresentativeAppointed',
  1,
  z.strictObject({
    representativeId: Id,
    kind: RepresentativeKind,
    name: Identity,
    organisation: Identity.optional(),
    contact: Identity.optional(),
    notes: Notes.optional(),
  }),
);

export type RepresentativeAppointed = EventOf<typeof RepresentativeAppointed>;
