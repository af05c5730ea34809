import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Identity, Words } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { ChannelAddress } from '../channels/channel-address.ts';
import { ChannelKind } from '../channels/channel-kind.ts';
import { CulturalProfileView } from '../culture/cultural-profile-view.ts';
import { HoldView } from '../holds/hold-view.ts';
import { LanguageTag } from '../language/language-tag.ts';
import { preferred } from '../preferences/preferred.ts';
import { ContactChannel } from '../opt-outs/contact-channel.ts';

/** What every view of one client says about itself. */
export const clientView = {
  clientId: Id,
  revision: z.int().positive().describe('The newest revision that this view knows of.'),
  knownAt: Moment.describe('When the newest event of this view was recorded.'),
};

/** How to meet a client: name, language, and what they do not want. */
export const ClientCard = z
  .strictObject({
    ...clientView,
    name: readable(Identity).optional(),
    formOfAddress: readable(Identity).optional(),
    language: LanguageTag.optional(),
    channels: z
      .array(
        z.strictObject({
          channelId: Id,
          kind: ChannelKind,
          address: readable(ChannelAddress),
          verifiedAt: Moment.optional().describe('When it was found to reach the client and nobody else; not there until then.'),
        }),
      )
      .describe('Where the client can be reached.'),
    optedOut: z
      .array(z.strictObject({ channel: ContactChannel, since: Moment }))
      .describe('Channels that the client does not want.'),
    preferences: z
      .strictObject(preferred)
      .optional()
      .describe('How and when the client would like to be contacted, where they told it.'),
    inconveniences: z
      .array(
        z.strictObject({
          inconvenienceId: Id,
          during: z.strictObject({ from: Moment, to: Moment }).readonly().optional(),
          place: readable(Words).optional(),
        }),
      )
      .describe('When and where contact would come at a bad moment.'),
    ceased: z
      .strictObject({ since: Moment, inWriting: z.boolean() })
      .optional()
      .describe('There where the client wants no contact at all.'),
    culture: CulturalProfileView.optional(),
    heldOff: z.array(HoldView).describe('Why the client is not to be contacted at the moment that is asked about.'),
    cases: z.array(Id).describe('The cases that the client is known from.'),
  })
  .meta({ id: 'ClientCard' });

export type ClientCard = z.input<typeof ClientCard>;
