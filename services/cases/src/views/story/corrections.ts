import type { AnyRecorded } from '@attune/kernel';
import { standing } from '@attune/kernel';

/** Which correction took back which event: by the event's id. A correction that was itself taken back names nothing. */
export function correctionsOf(history: readonly AnyRecorded[]): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const { type, data, id } of standing(history)) {
    if (type === 'Corrected') taken.set((data as { readonly event: string }).event, id);
  }
  return taken;
}
