import type { Seal } from './codec.ts';
import { pointerTo } from './pointer.ts';

/** Whether a stored body may be one from before sealing. */
export function mayBePlain(body: string): boolean {
  return body.includes('{"plain":');
}

/** Brings a body from before sealing into its stored form of today: each field `{ "plain": … }` becomes `{ "sealed": … }`, the rest stays. */
export function sealPlain(body: string, seal: Seal): string {
  return JSON.stringify(sealed(JSON.parse(body), seal, ''));
}

function sealed(value: unknown, seal: Seal, pointer: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => sealed(item, seal, pointerTo(pointer, String(index))));
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === 'plain') return { sealed: seal(entries[0][1], pointer) };
  return Object.fromEntries(entries.map(([name, field]) => [name, sealed(field, seal, pointerTo(pointer, name))]));
}
