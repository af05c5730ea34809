import { catalog } from '../events/catalog.ts';
import type { Catalog } from '../events/catalog.ts';
import { AdviserAssigned } from './adviser/adviser-assigned.ts';
import { CaseHandedOver } from './adviser/case-handed-over.ts';
import { BreathingSpaceEnded } from './breathing-spaces/breathing-space-ended.ts';
import { BreathingSpaceStarted } from './breathing-spaces/breathing-space-started.ts';
import { CheckedIn } from './check-ins/checked-in.ts';
import { SensitiveDataConsentGiven } from './consents/sensitive-data-consent-given.ts';
import { SensitiveDataConsentWithdrawn } from './consents/sensitive-data-consent-withdrawn.ts';
import { Corrected } from './corrections/corrected.ts';
import { DebtAdded } from './debts/debt-added.ts';
import { DebtAdjusted } from './debts/debt-adjusted.ts';
import { DebtDisputed } from './disputes/debt-disputed.ts';
import { DisputeResolved } from './disputes/dispute-resolved.ts';
import { ClientErased } from './erasure/client-erased.ts';
import { HardshipDisclosed } from './hardships/hardship-disclosed.ts';
import { HardshipEnded } from './hardships/hardship-ended.ts';
import { HardshipReviewed } from './hardships/hardship-reviewed.ts';
import { HistoryNoted } from './history/history-noted.ts';
import { CaseClosed } from './life/case-closed.ts';
import { CaseOpened } from './life/case-opened.ts';
import { CaseReopened } from './life/case-reopened.ts';
import { CaseResolved } from './life/case-resolved.ts';
import { RepresentativeAppointed } from './representatives/representative-appointed.ts';
import { RepresentativeRemoved } from './representatives/representative-removed.ts';
import { SupportNeedRecorded } from './support-needs/support-need-recorded.ts';
import { SupportNeedWithdrawn } from './support-needs/support-need-withdrawn.ts';

/** The events of the service cases. */
export const caseEvents = catalog([
  CaseOpened,
  CaseResolved,
  CaseClosed,
  CaseReopened,
  DebtAdded,
  DebtAdjusted,
  DebtDisputed,
  DisputeResolved,
  AdviserAssigned,
  CaseHandedOver,
  CheckedIn,
  HardshipDisclosed,
  HardshipReviewed,
  HardshipEnded,
  SupportNeedRecorded,
  SupportNeedWithdrawn,
  SensitiveDataConsentGiven,
  SensitiveDataConsentWithdrawn,
  BreathingSpaceStarted,
  BreathingSpaceEnded,
  RepresentativeAppointed,
  RepresentativeRemoved,
  HistoryNoted,
  Corrected,
  ClientErased,
]);

export type CaseEvent = typeof caseEvents extends Catalog<infer Event> ? Event : never;
