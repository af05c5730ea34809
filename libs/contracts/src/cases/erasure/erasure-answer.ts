import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Moment } from '../../words/time.ts';

/** What an erasure would forget, or has forgotten. */
export const ErasureAnswer = z
  .strictObject({
    clientId: Id,
    status: z.enum(['to-confirm', 'erased']),
    clientIds: z.array(Id).describe('All ids under which the client is known: an import may have made one from a number.'),
    cases: z.array(Id).describe('The histories that stay, and in which nothing personal can be read any more.'),
    sealedFields: z.int().describe('How many personal fields they hold.'),
    confirmation: z.string().optional().describe('Send it to erase for good.'),
    confirmBefore: Moment.optional(),
    erasedAt: Moment.optional(),
    at: z.string().optional().describe('An opaque mark; give it as ?since= to a read that must show this.'),
  })
  .meta({ id: 'Erasure' });

export type ErasureAnswer = z.output<typeof ErasureAnswer>;
