import type { Append } from '../port/append.ts';
import { holds } from './holds.ts';

/** Tells whether an append expects exactly what the one before it leaves of their stream. */
export function isChained(before: Append, append: Append): boolean {
  const base = before.expected === 'none' ? 0 : before.expected;
  return typeof base === 'number' && holds(append.expected, base + before.events.length) && typeof append.expected === 'number';
}

/** For each append, the events that those before it in the list add to its stream. */
export function eventsAhead(appends: readonly Append[]): readonly number[] {
  const added = new Map<string, number>();
  return appends.map(({ tenant, stream, events }) => {
    const key = `${tenant}\u0000${stream}`;
    const ahead = added.get(key) ?? 0;
    added.set(key, ahead + events.length);
    return ahead;
  });
}
