import type { CaseEvent, GiveConsent } from '@attune/contracts';
import { RuleBroken, dateOf } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Records a consent: for what, how, and what the client was told (GDPR Art 9(2)(a)). */
export const giveConsent: Rule<GiveConsent, Case, CaseEvent> = ({ purpose, how, told, until }, { life }, now) => {
  mustBeOpen(life);
  const date = dateOf(now.occurredAt);
  if (until !== undefined && until < date) throw new RuleBroken('ConsentEndsInThePast', { date });
  return [{ type: 'SensitiveDataConsentGiven', consentId: now.newId('consent'), purpose, how, told, until }];
};
