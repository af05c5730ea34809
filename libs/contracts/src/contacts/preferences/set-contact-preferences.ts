import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { preferred } from './preferred.ts';

/** Notes how and when the client would like to be contacted, in place of what they told before. */
export const SetContactPreferences = z.strictObject({
  ...preferred,
  ranking: preferred.ranking.default([]),
  goodTimes: preferred.goodTimes.default([]),
  quietTimes: preferred.quietTimes.default([]),
  ...happened,
});

export type SetContactPreferences = z.output<typeof SetContactPreferences>;
