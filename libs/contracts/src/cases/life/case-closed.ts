import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Notes } from '../../words/text.ts';
import { ClosingReason } from './closing-reason.ts';

/** The case is closed; it can be reopened. */
export const CaseClosed = event('CaseClosed', 1, z.strictObject({ reason: ClosingReason, notes: Notes.optional() }));

export type CaseClosed = EventOf<typeof CaseClosed>;
