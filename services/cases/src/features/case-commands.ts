import { AddDebtController } from './add-debt/add-debt.controller.ts';
import { AdjustDebtController } from './adjust-debt/adjust-debt.controller.ts';
import { AppointRepresentativeController } from './appoint-representative/appoint-representative.controller.ts';
import { AssignAdviserController } from './assign-adviser/assign-adviser.controller.ts';
import { CheckInController } from './check-in/check-in.controller.ts';
import { CloseCaseController } from './close-case/close-case.controller.ts';
import { CorrectFactController } from './correct-fact/correct-fact.controller.ts';
import { DiscloseHardshipController } from './disclose-hardship/disclose-hardship.controller.ts';
import { DisputeDebtController } from './dispute-debt/dispute-debt.controller.ts';
import { EndBreathingSpaceController } from './end-breathing-space/end-breathing-space.controller.ts';
import { EndHardshipController } from './end-hardship/end-hardship.controller.ts';
import { GiveConsentController } from './give-consent/give-consent.controller.ts';
import { HandOverCaseController } from './hand-over-case/hand-over-case.controller.ts';
import { NoteHistoryController } from './note-history/note-history.controller.ts';
import { OpenCaseController } from './open-case/open-case.controller.ts';
import { RecordSupportNeedController } from './record-support-need/record-support-need.controller.ts';
import { RemoveRepresentativeController } from './remove-representative/remove-representative.controller.ts';
import { ReopenCaseController } from './reopen-case/reopen-case.controller.ts';
import { ResolveCaseController } from './resolve-case/resolve-case.controller.ts';
import { ResolveDisputeController } from './resolve-dispute/resolve-dispute.controller.ts';
import { ReviewHardshipController } from './review-hardship/review-hardship.controller.ts';
import { StartBreathingSpaceController } from './start-breathing-space/start-breathing-space.controller.ts';
import { WithdrawConsentController } from './withdraw-consent/withdraw-consent.controller.ts';
import { WithdrawSupportNeedController } from './withdraw-support-need/withdraw-support-need.controller.ts';

/** Every command, by the controller that takes it. */
export const caseCommands = [
  AddDebtController,
  AdjustDebtController,
  AppointRepresentativeController,
  AssignAdviserController,
  CheckInController,
  CloseCaseController,
  CorrectFactController,
  DiscloseHardshipController,
  DisputeDebtController,
  EndBreathingSpaceController,
  EndHardshipController,
  GiveConsentController,
  HandOverCaseController,
  NoteHistoryController,
  OpenCaseController,
  RecordSupportNeedController,
  RemoveRepresentativeController,
  ReopenCaseController,
  ResolveCaseController,
  ResolveDisputeController,
  ReviewHardshipController,
  StartBreathingSpaceController,
  WithdrawConsentController,
  WithdrawSupportNeedController,
] as const;
