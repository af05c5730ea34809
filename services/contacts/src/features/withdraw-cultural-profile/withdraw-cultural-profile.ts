import type { ContactEvent, WithdrawCulturalProfile } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

export const withdrawCulturalProfile: Rule<WithdrawCulturalProfile, Client, ContactEvent> = ({ how }, { culture }) => {
  if (culture === undefined) throw new RuleBroken('CulturalProfileNotShared');
  return [{ type: 'CulturalProfileWithdrawn', how }];
};
