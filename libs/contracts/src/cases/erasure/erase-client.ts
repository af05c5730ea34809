import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { ErasureGround } from './erasure-ground.ts';

/** Asks what an erasure would do; with the confirmation that this answered, does it. */
export const EraseClient = z.strictObject({
  clientId: Id,
  ground: ErasureGround.default('client-asked'),
  confirmation: z
    .string()
    .max(200)
    .optional()
    .describe('As the first answer gave it: good for ten minutes, for this client and this caller, while nothing was added.'),
});

export type EraseClient = z.output<typeof EraseClient>;
