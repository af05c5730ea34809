import type { ContactEvent, SetContactPreferences } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';
import { timeIsLeft } from '../../domain/time-is-left.ts';

/** Who wants no contact at any time says so, and is not held to a week without an hour. */
export const setContactPreferences: Rule<SetContactPreferences, Client, ContactEvent> = ({ occurredAt: _said, ...preferred }) => {
  if (!timeIsLeft(preferred.goodTimes, preferred.quietTimes)) throw new RuleBroken('QuietTimesLeaveNone');
  return [{ type: 'ContactPreferencesSet', ...preferred }];
};
