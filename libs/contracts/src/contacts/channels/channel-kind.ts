import type { z } from 'zod';
import { ContactChannel } from '../opt-outs/contact-channel.ts';

/** The channels that have an address of their own. */
export const ChannelKind = ContactChannel.extract(['phone', 'text-message', 'e-mail', 'letter']);

export type ChannelKind = z.infer<typeof ChannelKind>;
