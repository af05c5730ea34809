import type { CaseList, CaseSummary } from '@attune/contracts';

type Listed = Omit<CaseList['items'][number], 'lastActivityAt'>;

/** How a case must stand in the list by what its summary says: both are made of one history, in two ways. */
export function asListed(summary: CaseSummary): Listed {
  const {
    caseId,
    clientId,
    status,
    adviserId,
    openedAt,
    lastCheckIn,
    hardships,
    nextReviewOn,
    breathingSpace,
    disputedDebts,
    represented,
    owed,
  } = summary;
  return {
    caseId,
    clientId,
    status,
    openedAt,
    ...(adviserId === undefined ? {} : { adviserId }),
    ...(lastCheckIn === undefined ? {} : { feeling: lastCheckIn.feeling, readiness: lastCheckIn.readiness }),
    inHardship: hardships.length > 0,
    inBreathingSpace: breathingSpace !== undefined,
    disputed: disputedDebts > 0,
    represented,
    ...(nextReviewOn === undefined ? {} : { nextReviewOn }),
    owed,
  };
}
