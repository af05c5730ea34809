import { isUuid } from '@attune/kernel';
import { z } from 'zod';

/** An id of Attune's own: a UUID in lower case. */
export const Id = z
  .string()
  .refine(isUuid, 'an id is a UUID in lower case')
  .meta({ format: 'uuid', examples: ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10'] });

/** An opaque id that the caller's own systems gave to a person (an adviser, a user); nothing personal. */
export const OpaqueId = z.string().regex(/^[\w.:@|-]{1,128}$/, 'letters, digits and . _ : @ | - only, at most 128');
