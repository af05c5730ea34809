import { z } from 'zod';
import { EventId } from '../cases/corrections/event-id.ts';
import { event } from '../events/event-type.ts';
import type { EventOf } from '../events/event-type.ts';
import { Id } from '../words/ids.ts';
import { LanguageTag } from '../contacts/language/language-tag.ts';
import { ContactChannel } from '../contacts/opt-outs/contact-channel.ts';

/** What one service learns of another, so that its own rules may rest on it. */
export const FactKind = z.enum(['case-opened', 'language', 'channel-opted-out', 'channel-opted-in']);

/** A fact of another service is known here from now on. What it says depends on its kind. */
export const FactLearned = event(
  'FactLearned',
  1,
  z.strictObject({
    kind: FactKind,
    cause: EventId.describe('The event of the other service that told it.'),
    caseId: Id.optional(),
    language: LanguageTag.optional(),
    channel: ContactChannel.optional(),
  }),
);

export type FactLearned = EventOf<typeof FactLearned>;
