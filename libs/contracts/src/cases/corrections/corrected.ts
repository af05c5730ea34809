import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Notes } from '../../words/text.ts';
import { EventId } from './event-id.ts';

/** A fact was recorded by mistake; views no longer show it, the story shows both. */
export const Corrected = event('Corrected', 1, z.strictObject({ event: EventId, why: Notes }));

export type Corrected = EventOf<typeof Corrected>;
