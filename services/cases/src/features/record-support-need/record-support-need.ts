import type { CaseEvent, RecordSupportNeed } from '@attune/contracts';
import { RuleBroken, dateOf } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeInForce } from '../../domain/must-be-in-force.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Notes what to do differently for this client. */
export const recordSupportNeed: Rule<RecordSupportNeed, Case, CaseEvent> = (
  { kind, notes, reviewOn, consentId },
  { life, consents },
  now,
) => {
  mustBeOpen(life);
  if (consentId !== undefined) mustBeInForce(consents, consentId, ['support-needs', 'health'], now);
  if (reviewOn !== undefined && reviewOn <= dateOf(now.occurredAt))
    throw new RuleBroken('ReviewInThePast', { date: dateOf(now.occurredAt) });
  return [{ type: 'SupportNeedRecorded', supportNeedId: now.newId('support-need'), kind, notes, reviewOn, consentId }];
};
