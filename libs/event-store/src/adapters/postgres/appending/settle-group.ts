import { holds } from '../../../expectations/holds.ts';
import type { Appended } from '../../../port/append.ts';
import { EventStoreError } from '../../../port/event-store-error.ts';
import type { GroupEntry } from './group-entry.ts';
import type { GroupOutcome } from './group-outcome.ts';

export type Verdict =
  | { readonly kind: 'appended'; readonly answer: Appended }
  | { readonly kind: 'refused'; readonly error: EventStoreError }
  /** The command is recorded: it answers again. */
  | { readonly kind: 'known' }
  | { readonly kind: 'again' };

/** What the outcome of a group means for each of its appends. */
export function settleGroup(entries: readonly GroupEntry[], outcome: GroupOutcome): readonly Verdict[] {
  let position = outcome.head;
  return entries.map((entry, index) => {
    const base = outcome.bases[index] ?? 0;
    if (outcome.known[index] === true) return { kind: 'known' };
    if (!outcome.written) return unwritten(entry, base);
    if (entry.rival === 'repeated') return { kind: 'again' };
    if (entry.rival === 'stale') return conflict(entry, base + entry.offset);
    const { append, offset } = entry;
    position += BigInt(append.events.length);
    const revision = base + offset + append.events.length;
    const { recordedAt } = outcome;
    return { kind: 'appended', answer: { stream: append.stream, revision, position, recordedAt, replayed: false } };
  });
}

// Only an append without predecessors has met the stream as it is; the others are planned anew.
function unwritten(entry: GroupEntry, base: number): Verdict {
  if (entry.offset > 0 || entry.rival !== false || holds(entry.append.expected, base)) return { kind: 'again' };
  return conflict(entry, base);
}

function conflict({ append: { stream, expected } }: GroupEntry, actual: number): Verdict {
  return { kind: 'refused', error: new EventStoreError('conflict', { stream, expected, actual }) };
}
