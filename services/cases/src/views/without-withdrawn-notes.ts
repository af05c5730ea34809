import type { CaseEvent } from '@attune/contracts';
import { standing } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';

type Meant = Partial<Readonly<Record<'consentId' | 'hardshipId' | 'supportNeedId', string | undefined>>>;

/**
 * A history as it may be told: where notes rest on a consent that was withdrawn since, the fact stays and its notes go, whatever
 * moment is asked about. Which fact rested on which consent is seen from all events, corrected ones too, or a correction of the
 * fact would bring its notes back; whether a consent was withdrawn is seen from those that stand.
 */
export function withoutWithdrawnNotes(
  history: readonly Recorded<CaseEvent>[],
  whole: readonly Recorded<CaseEvent>[],
): readonly Recorded<CaseEvent>[] {
  const withdrawnAt = new Map(
    standing(whole)
      .filter(({ type }) => type === 'SensitiveDataConsentWithdrawn')
      .map((event) => [meant(event).consentId, event.revision]),
  );
  if (withdrawnAt.size === 0) return history;
  const untilRevision = new Map(
    whole
      .map((event) => [thingOf(event), withdrawnAt.get(meant(event).consentId)] as const)
      .filter(([thing, revision]) => thing !== '' && revision !== undefined),
  );
  return history.map((event) => (event.revision < (untilRevision.get(thingOf(event)) ?? 0) ? withoutNotes(event) : event));
}

function withoutNotes(event: Recorded<CaseEvent>): Recorded<CaseEvent> {
  const { notes: _told, ...data } = event.data as { readonly notes?: string };
  return { ...event, data } as unknown as Recorded<CaseEvent>;
}

function meant({ data }: Recorded<CaseEvent>): Meant {
  return data as Meant;
}

function thingOf(event: Recorded<CaseEvent>): string {
  const { hardshipId, supportNeedId } = meant(event);
  return hardshipId ?? supportNeedId ?? '';
}
