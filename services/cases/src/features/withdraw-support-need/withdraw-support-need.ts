import type { CaseEvent, WithdrawSupportNeed as Body } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

type WithdrawSupportNeed = Body & { readonly supportNeedId: string };

/** Says that a support need no longer holds. */
export const withdrawSupportNeed: Rule<WithdrawSupportNeed, Case, CaseEvent> = (
  { supportNeedId, notes },
  { life, supportNeeds },
) => {
  mustExist(life);
  const need = supportNeeds.find((one) => one.supportNeedId === supportNeedId);
  if (need === undefined) throw new RuleBroken('SupportNeedUnknown');
  if (need.status === 'withdrawn') throw new RuleBroken('SupportNeedNotOpen');
  return [{ type: 'SupportNeedWithdrawn', supportNeedId, notes }];
};
