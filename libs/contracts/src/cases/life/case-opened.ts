import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Reference } from '../../words/reference.ts';

/** A case was opened for a client. */
export const CaseOpened = event('CaseOpened', 1, z.strictObject({ clientId: Id, reference: Reference.optional() }));

export type CaseOpened = EventOf<typeof CaseOpened>;
