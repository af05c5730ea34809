import { routes } from '@attune/contracts';

/** What the demonstration does, by the names that the contracts give. */
export const caseRoutes = {
  openCase: routes.openCase,
  addDebt: routes.addDebt,
  adjustDebt: routes.adjustDebt,
  disputeDebt: routes.disputeDebt,
  resolveDispute: routes.resolveDispute,
  assignAdviser: routes.assignAdviser,
  handOverCase: routes.handOverCase,
  resolveCase: routes.resolveCase,
  closeCase: routes.closeCase,
  reopenCase: routes.reopenCase,
  noteHistory: routes.noteHistory,
  correctFact: routes.correctFact,
  checkIn: routes.checkIn,
  discloseHardship: routes.discloseHardship,
  reviewHardship: routes.reviewHardship,
  endHardship: routes.endHardship,
  recordSupportNeed: routes.recordSupportNeed,
  withdrawSupportNeed: routes.withdrawSupportNeed,
  giveConsent: routes.giveConsent,
  withdrawConsent: routes.withdrawConsent,
  startBreathingSpace: routes.startBreathingSpace,
  endBreathingSpace: routes.endBreathingSpace,
  appointRepresentative: routes.appointRepresentative,
  removeRepresentative: routes.removeRepresentative,
} as const;
