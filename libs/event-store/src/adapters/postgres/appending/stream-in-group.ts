import type { Append } from '../../../port/append.ts';

/** What a group knows of a stream, provided that all it writes there succeeds. */
export interface StreamInGroup {
  /** Events that the group adds. */
  readonly added: number;
  /** The revision after them, where the expectations tell it. */
  readonly end: number | undefined;
  readonly exists: boolean;
}

/** What a group knows of a stream after its first append there, or after one more that follows. */
export function after({ expected, events }: Append, before?: StreamInGroup): StreamInGroup {
  const added = (before?.added ?? 0) + events.length;
  const start = before?.end ?? (expected === 'none' ? 0 : typeof expected === 'number' ? expected : undefined);
  const end = start === undefined ? undefined : start + events.length;
  return { added, end, exists: before?.exists === true || expected === 'exists' || events.length > 0 || (end ?? 0) > 0 };
}

/**
 * How one more append stands to those before it in the group: it `follows` them, is certainly `stale` after them, or must wait for the
 * next group, because only their outcome tells.
 */
export function standing({ expected }: Append, { end, exists }: StreamInGroup): 'follows' | 'stale' | 'waits' {
  if (expected === 'any') return 'follows';
  if (expected === 'exists') return exists ? 'follows' : end === 0 ? 'stale' : 'waits';
  const revision = expected === 'none' ? 0 : expected;
  if (end !== undefined) return end === revision ? 'follows' : 'stale';
  return exists && revision <= 0 ? 'stale' : 'waits';
}
