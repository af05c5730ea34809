import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { OpaqueId } from '../../words/ids.ts';

/** An adviser looks after the case from now on. */
export const AdviserAssigned = event('AdviserAssigned', 1, z.strictObject({ adviserId: OpaqueId }));

export type AdviserAssigned = EventOf<typeof AdviserAssigned>;
