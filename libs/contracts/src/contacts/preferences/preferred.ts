import { z } from 'zod';
import { TimeZone } from '../../words/time-zone.ts';
import { ContactChannel } from '../opt-outs/contact-channel.ts';
import { WeeklyTime } from './weekly-time.ts';

const distinct = (channels: readonly string[]) => new Set(channels).size === channels.length;

const times = z.array(WeeklyTime).max(100).readonly();

/** How and when a client would like to be contacted. */
export const preferred = {
  ranking: z
    .array(ContactChannel)
    .max(ContactChannel.options.length)
    .refine(distinct, 'each channel once')
    .readonly()
    .describe('The channels that the client likes, best first.'),
  goodTimes: times.describe('When contact is welcome; any time that is not quiet unless said.'),
  quietTimes: times.describe('When contact is not welcome.'),
  timeZone: TimeZone.describe('The zone in which the times are meant.'),
};
