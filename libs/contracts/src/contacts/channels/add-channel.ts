import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { ChannelAddress } from './channel-address.ts';
import { ChannelKind } from './channel-kind.ts';

/** Notes where the client can be reached. */
export const AddChannel = z.strictObject({
  kind: ChannelKind,
  address: ChannelAddress.describe('A telephone number however it is typed, an e-mail address, or a postal address.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is a code of ISO 3166 in capitals, such as GB')
    .optional()
    .describe('Whose number it is, where it is given without a country code.'),
  ...happened,
});

export type AddChannel = z.output<typeof AddChannel>;
