import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const goodForMs = 10 * 60_000;

/** What a confirmation is good for: as soon as anything in it changes, it has to be asked for anew. */
export type Confirmed = readonly (string | number)[];

/** A code that whoever was shown what it stands for can send back: when it ends, and a keyed hash of that and of what it stands for. */
export function confirmationOf(
  key: Uint8Array | KeyObject,
  confirmed: Confirmed,
  nowMs: number,
): { code: string; before: string } {
  const until = nowMs + goodForMs;
  return { code: `${until.toString(36)}.${signature(key, confirmed, until)}`, before: new Date(until).toISOString() };
}

/** What is wrong with a code; undefined when nothing is. */
export function confirmationProblem(
  key: Uint8Array | KeyObject,
  confirmed: Confirmed,
  code: string,
  nowMs: number,
): string | undefined {
  const [end = '', given = '', ...more] = code.split('.');
  const until = Number.parseInt(end, 36);
  if (!Number.isSafeInteger(until) || more.length > 0) return 'not one of ours';
  const [own, other] = [signature(key, confirmed, until), given].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  if (own.length !== other.length || !timingSafeEqual(own, other)) return 'for something else, or for what has changed since';
  return nowMs > until ? 'older than ten minutes' : undefined;
}

function signature(key: Uint8Array | KeyObject, confirmed: Confirmed, until: number): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['erasure', until, ...confirmed]))
    .digest('base64url');
}
