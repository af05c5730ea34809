import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Identity } from '../../words/text.ts';

/** The client told their name and how they want to be addressed. */
export const ClientIntroduced = event(
  'ClientIntroduced',
  1,
  z.strictObject({ name: Identity, formOfAddress: Identity.optional() }),
);

export type ClientIntroduced = EventOf<typeof ClientIntroduced>;
