import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { ErasureGround } from './erasure-ground.ts';

/** The keys of the client were destroyed: what was personal in this history can be read by nobody any more. */
export const ClientErased = event(
  'ClientErased',
  1,
  z.strictObject({
    clientIds: z.array(Id).min(1).readonly().describe('All under which the client was known here.'),
    ground: ErasureGround,
  }),
);

export type ClientErased = EventOf<typeof ClientErased>;
