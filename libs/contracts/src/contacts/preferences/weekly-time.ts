import { z } from 'zod';

const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const From = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day, from 00:00 to 23:59');

const To = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day, from 00:00 to 24:00');

/** A stretch of every week in the client's own time. It ends on the next day where `to` is earlier than `from`. */
export const WeeklyTime = z
  .strictObject({ weekday: Weekday.describe('The day on which it begins.'), from: From, to: To })
  .refine(({ from, to }) => from !== to, {
    error: 'an end other than the beginning; all of a day is from 00:00 to 24:00',
    path: ['to'],
  })
  .readonly();

export type WeeklyTime = z.output<typeof WeeklyTime>;
