import { z } from 'zod';
import { Identity, Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { RepresentativeKind } from './representative-kind.ts';

/** Notes who speaks for the client. */
export const AppointRepresentative = z.strictObject({
  kind: RepresentativeKind,
  name: Identity,
  organisation: Identity.optional(),
  contact: Identity.optional(),
  notes: Notes.optional(),
  ...happened,
});

export type AppointRepresentative = z.output<typeof AppointRepresentative>;
