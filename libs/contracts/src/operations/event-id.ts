import { isUuid } from '@attune/kernel';
import { z } from 'zod';

/** The id of an event of any service. */
export const EventId = z.string().refine((id) => isUuid(id.slice(0, 36)) && /^\.\d+$/.test(id.slice(36)), 'an id of an event');
