import type { CaseEvent, WithdrawConsent as Body } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

type WithdrawConsent = Body & { readonly consentId: string };

/** Records a withdrawal, in whatever state the case is: it must be as easy as giving (GDPR Art 7(3)). */
export const withdrawConsent: Rule<WithdrawConsent, Case, CaseEvent> = ({ consentId, how }, { life, consents }) => {
  mustExist(life);
  const consent = consents.find((one) => one.consentId === consentId);
  if (consent === undefined) throw new RuleBroken('ConsentUnknown');
  if (consent.status === 'withdrawn') throw new RuleBroken('ConsentNotInForce');
  return [{ type: 'SensitiveDataConsentWithdrawn', consentId, how }];
};
