import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Notes } from '../../words/text.ts';

/** A resolved or closed case is open again. */
export const CaseReopened = event('CaseReopened', 1, z.strictObject({ reason: Notes }));

export type CaseReopened = EventOf<typeof CaseReopened>;
