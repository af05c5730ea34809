import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { ContactChannel } from './contact-channel.ts';

/** Notes that the client does not want to be contacted on a channel. */
export const OptOut = z.strictObject({ channel: ContactChannel, ...happened });

export type OptOut = z.output<typeof OptOut>;
