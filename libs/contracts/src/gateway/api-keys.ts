import { z } from 'zod';
import { page } from '../http/answers.ts';
import { paging } from '../http/questions.ts';
import { Id, OpaqueId } from '../words/ids.ts';
import { Moment } from '../words/time.ts';

/** Makes an API key for a system of the tenant. */
export const MakeApiKey = z.strictObject({
  name: OpaqueId.describe('What the key is for: the name of a system, not of a person.'),
  role: z.enum(['integration', 'compliance']).default('integration'),
  scope: z
    .array(z.string().max(64))
    .min(1)
    .max(32)
    .optional()
    .describe('Permissions to narrow the role to, all of the role unless said; an integration may also ask for act-for-clients.'),
});

export type MakeApiKey = z.output<typeof MakeApiKey>;

/** An API key as it is listed; the key itself is shown once, when it is made. */
export const ApiKey = z
  .strictObject({
    id: Id,
    name: z.string(),
    role: z.string(),
    scope: z.array(z.string()).optional(),
    madeAt: Moment,
    revokedAt: Moment.optional(),
  })
  .meta({ id: 'ApiKey' });

export type ApiKey = z.output<typeof ApiKey>;

/** The answer that shows the key, once. */
export const ApiKeyMade = ApiKey.extend({
  key: z.string().describe('Shown now and never again. Send it as a bearer token.'),
}).meta({ id: 'ApiKeyMade' });

export type ApiKeyMade = z.output<typeof ApiKeyMade>;

export const ApiKeyQuery = z.strictObject({ ...paging });

export type ApiKeyQuery = z.output<typeof ApiKeyQuery>;

export const ApiKeyList = page(ApiKey).meta({ id: 'ApiKeyList' });

export type ApiKeyList = z.output<typeof ApiKeyList>;
