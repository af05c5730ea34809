import type { ContactEvent } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';

/**
 * A history as it may be told: what the client shared of their culture and withdrew since is gone, whatever moment is asked about (decision
 * 13). That it was withdrawn is seen from the whole history, by the order of the log: a withdrawal may be said to have happened long ago.
 */
export function withoutWithdrawnProfile(
  history: readonly Recorded<ContactEvent>[],
  whole: readonly Recorded<ContactEvent>[],
): readonly Recorded<ContactEvent>[] {
  const withdrawnAt = whole.findLast(({ type }) => type === 'CulturalProfileWithdrawn')?.revision ?? 0;
  return history.filter(({ type, revision }) => type !== 'CulturalProfileShared' || revision > withdrawnAt);
}
