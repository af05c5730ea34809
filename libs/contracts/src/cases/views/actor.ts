import { z } from 'zod';

/** Who did it: a kind and an opaque id. `via` names the integration that acted for a client. */
export const Actor = z
  .strictObject({
    kind: z.enum(['adviser', 'client', 'compliance', 'integration', 'operator', 'service']),
    id: z.string(),
    via: z.string().optional(),
  })
  .meta({ id: 'Actor' });
