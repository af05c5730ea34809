import { expect } from '@jest/globals';
import { logOf } from './seen.ts';
import { anAppend, anEvent, numbered } from './given.ts';
import type { Behaviour, World } from './suite.ts';

/** Events of every kind of text, in several tenants and streams, and a command that appended none. */
function past() {
  const rich = anEvent({
    body: '{"__proto__":1e400,"a":"\\u0000 \\\\N \\ud800 \\t\\n 🎈 ‮","a":-0}',
    actor: { kind: 'client', id: 'c-1', via: 'app' },
    metadata: '{"tab":"\\t","quote":"\\""}',
  });
  return [
    anAppend('case-1', 'none', [rich, ...numbered(30)]),
    anAppend('case-/ % ? & ü', 'none', numbered(3), { tenant: 'south' }),
    anAppend('case-1', 31, []),
    anAppend('case-1', 'any', 2),
  ];
}

async function goesOn<Tx>({ fixture, store }: World<Tx>, way: 'backup' | 'pg_dump'): Promise<void> {
  const appends = past();
  const answers = [];
  for (const append of appends) answers.push(await store.append(append));
  const before = await logOf(store);
  const copy = await fixture.restored(way);
  const restored = await copy.open();
  expect(await logOf(restored)).toEqual(before);
  expect(await restored.head({ allTenants: true })).toEqual(await store.head({ allTenants: true }));
  // Commands are remembered, those without events too, and positions and revisions go on without a gap.
  for (const [index, append] of appends.entries()) {
    expect(await restored.append(append)).toEqual({ ...answers[index], replayed: true });
  }
  const next = await restored.append(anAppend('case-1', 33, 2));
  expect(next).toMatchObject({ revision: 35, position: BigInt(before.length + 2) });
  const after = await logOf(restored);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.map(({ position }) => position)).toEqual(after.map((_event, index) => BigInt(index + 1)));
  expect(after.every(({ recordedAt }, index) => recordedAt >= (after[index - 1]?.recordedAt ?? ''))).toBe(true);
  // What was copied is apart from what it was copied of.
  expect(await logOf(store)).toEqual(before);
}

export function dumps<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    "42 Dump, restore into a fresh cluster, go on: positions, order and appends hold (by the product's own backup and restore, COPY in log order; by pg_dump too where one of the server's version is on the path).",
    (world) => goesOn(world, 'backup'),
  );

  behaviour('42 The same by pg_dump of the server’s version.', (world) => goesOn(world, 'pg_dump'), 'pgDump');
}
