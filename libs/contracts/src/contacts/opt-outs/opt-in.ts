import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { ContactChannel } from './contact-channel.ts';

/** Notes that the client may be contacted on a channel again. */
export const OptIn = z.strictObject({ channel: ContactChannel, ...happened });

export type OptIn = z.output<typeof OptIn>;
