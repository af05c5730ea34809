import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { StoredEvent } from '@attune/event-store';
import { recallBy } from '@attune/service-kit';
import { specificationNow } from '@attune/testing';
import { expect } from '@jest/globals';
import type { ErasableLog } from './erasable-log.ts';
import { readLog } from './read-log.ts';
import { recorder } from './recorder.ts';
import { toldBy } from './told-by.ts';
import { mine, neighbours, personalOf, written } from './written.ts';

interface Move {
  readonly tenant?: string;
  readonly onto: StoredEvent | undefined;
  readonly clientId?: string;
  /** What the event holds in its personal field then. */
  readonly field: Readonly<Record<string, unknown>>;
  readonly found: 'damaged' | 'key-lost';
}

/** A sealed field is copied to where it does not belong, and nobody can read it there. */
export async function movedFields({ store, vault }: ErasableLog): Promise<void> {
  const { decisions, record } = recorder({ store, vault });
  for (const whose of [mine, neighbours]) await record(whose, () => written(whose));
  expect((await toldBy(vault, await decisions.history('north', mine.caseId))).values).toEqual(personalOf(mine));
  const [, said, named, , theirs] = await readLog(store);
  const { words } = JSON.parse(said?.body ?? '{}') as { readonly words: unknown };
  // Within its own event, from one field to another.
  const recall = recallBy<CaseEvent>(caseEvents);
  if (named === undefined) throw new Error('It was recorded.');
  const { name, ...others } = JSON.parse(named.body) as { readonly name: unknown };
  const swapped = recall({ ...named, body: JSON.stringify({ ...others, contact: name }) });
  expect(await toldBy(vault, [swapped])).toEqual({ values: [{ unreadable: 'damaged' }], faults: ['damaged'] });
  expect((await toldBy(vault, [recall(named)])).values).toEqual(personalOf(mine).slice(-1));

  const moves: readonly Move[] = [
    { onto: said, field: { words }, found: 'damaged' }, // the same in another event
    { onto: named, field: { name: words }, found: 'damaged' },
    { onto: theirs, field: { words }, found: 'key-lost' }, // the key that it names is none of theirs
    { onto: said, clientId: neighbours.clientId, field: { words }, found: 'key-lost' },
    { onto: said, tenant: 'south', field: { words }, found: 'key-lost' },
  ];
  for (const [index, { tenant = 'north', onto, clientId = onto?.clientId ?? '', field, found }] of moves.entries()) {
    if (onto === undefined) throw new Error('It was recorded.');
    const { type, version, occurredAt, origin, actor, correlationId } = onto;
    const caseId = specificationNow.newId(`moved ${String(index)}`);
    const body = JSON.stringify({ ...(JSON.parse(onto.body) as object), ...field });
    const event = { type, version, body, occurredAt, origin, actor, correlationId, clientId };
    const command = { id: caseId, fingerprint: 'moved' };
    await store.append({ tenant, stream: `case-${caseId}`, expected: 'none', command, events: [event] });
    const told = await toldBy(vault, await decisions.history(tenant, caseId));
    const unreadable = found === 'key-lost' ? 'erased' : 'damaged';
    expect([index, told]).toEqual([index, { values: [{ unreadable }], faults: [found] }]);
  }
}
