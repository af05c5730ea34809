import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Notes } from '../../words/text.ts';
import { Resolution } from './resolution.ts';

/** Nothing is left to do: the case is resolved. */
export const CaseResolved = event('CaseResolved', 1, z.strictObject({ how: Resolution, notes: Notes.optional() }));

export type CaseResolved = EventOf<typeof CaseResolved>;
