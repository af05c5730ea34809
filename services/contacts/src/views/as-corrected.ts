import type { ContactEvent } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';

/** What had happened, with all that is known to have been a mistake since: a corrected fact counts at no moment (decision 3). */
export function asCorrected(
  happened: readonly Recorded<ContactEvent>[],
  known: readonly Recorded<ContactEvent>[],
): readonly Recorded<ContactEvent>[] {
  const later = known.filter((event) => event.type === 'FactLapsed' && !happened.includes(event));
  return [...happened, ...later];
}
