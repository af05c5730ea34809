import { ForgetClientWhenErased } from './forget-client-when-erased.ts';
import { HoldOffWhenBreathingSpaceStarted } from './hold-off-when-breathing-space-started.ts';
import { HoldOffWhenCaseWasClosed } from './hold-off-when-case-was-closed.ts';
import { HoldOffWhenDebtWasDisputed } from './hold-off-when-debt-was-disputed.ts';
import { HoldOffWhenHardshipWasDisclosed } from './hold-off-when-hardship-was-disclosed.ts';
import { HoldOffWhenNowIsNoGoodTime } from './hold-off-when-now-is-no-good-time.ts';
import { HoldOffWhenRepresentativeWasAppointed } from './hold-off-when-representative-was-appointed.ts';
import { KnowClientWhenCaseOpened } from './know-client-when-case-opened.ts';
import { LetFactLapseWhenCorrected } from './let-fact-lapse-when-corrected.ts';
import { LiftHoldWhenBreathingSpaceEnded } from './lift-hold-when-breathing-space-ended.ts';
import { LiftHoldWhenCaseWasReopened } from './lift-hold-when-case-was-reopened.ts';
import { LiftHoldWhenClientIsReady } from './lift-hold-when-client-is-ready.ts';
import { LiftHoldWhenDisputeWasResolved } from './lift-hold-when-dispute-was-resolved.ts';
import { LiftHoldWhenHardshipEnded } from './lift-hold-when-hardship-ended.ts';
import { LiftHoldWhenRepresentativeWasRemoved } from './lift-hold-when-representative-was-removed.ts';

/** Every reaction, by the controller that takes its event. */
export const contactReactions = [
  ForgetClientWhenErased,
  HoldOffWhenBreathingSpaceStarted,
  HoldOffWhenCaseWasClosed,
  HoldOffWhenDebtWasDisputed,
  HoldOffWhenHardshipWasDisclosed,
  HoldOffWhenNowIsNoGoodTime,
  HoldOffWhenRepresentativeWasAppointed,
  KnowClientWhenCaseOpened,
  LetFactLapseWhenCorrected,
  LiftHoldWhenBreathingSpaceEnded,
  LiftHoldWhenCaseWasReopened,
  LiftHoldWhenClientIsReady,
  LiftHoldWhenDisputeWasResolved,
  LiftHoldWhenHardshipEnded,
  LiftHoldWhenRepresentativeWasRemoved,
] as const;
