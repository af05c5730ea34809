import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id, OpaqueId } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';

/** An adviser handed the case to another, with what was heard. */
export const CaseHandedOver = event(
  'CaseHandedOver',
  1,
  z.strictObject({ handoverId: Id, from: OpaqueId, to: OpaqueId, notes: Notes }),
);

export type CaseHandedOver = EventOf<typeof CaseHandedOver>;
