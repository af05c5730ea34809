import type { CaseEvent } from '@attune/contracts';
import { standing } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';

type Meant = Partial<Readonly<Record<'consentId' | 'hardshipId' | 'supportNeedId', string | undefined>>>;

/** Whether the notes of an event rest on a consent that was withdrawn later: then the story keeps the fact and tells the notes no more. */
export function consentsWithdrawn(history: readonly Recorded<CaseEvent>[]): (event: Recorded<CaseEvent>) => boolean {
  const stands = standing(history);
  const withdrawnAt = new Map(
    stands
      .filter(({ type }) => type === 'SensitiveDataConsentWithdrawn')
      .map((event) => [meant(event).consentId, event.revision]),
  );
  const untilRevision = new Map(
    stands
      .map((event) => [thingOf(event), withdrawnAt.get(meant(event).consentId)] as const)
      .filter(([thing, revision]) => thing !== '' && revision !== undefined),
  );
  return (event) => event.revision < (untilRevision.get(thingOf(event)) ?? 0);
}

function meant({ data }: Recorded<CaseEvent>): Meant {
  return data as Meant;
}

function thingOf(event: Recorded<CaseEvent>): string {
  const { hardshipId, supportNeedId } = meant(event);
  return hardshipId ?? supportNeedId ?? '';
}
