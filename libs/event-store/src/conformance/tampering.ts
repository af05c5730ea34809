import { expect } from '@jest/globals';
import type { LedgerFault } from '../ledger/verifying/ledger-fault.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { anAppend, numbered } from './given.ts';
import { keepTree, verified } from './kept-tree.ts';
import { logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

type Kinds = LedgerFault['kinds'];

/** What somebody did to the log, where it must be found, and as what. */
type Tampering = readonly [what: string, events: readonly StoredEvent[], at: bigint, kinds: Kinds];

// What no log of ours writes, read as if it were one of the words for it.
const otherOrigin = 'LIVE' as StoredEvent['origin'];

// Positions 1 to 9: three appends of three events, to two streams of one tenant and one of another.
function tamperings(events: readonly StoredEvent[]): readonly Tampering[] {
  const change = (at: number, more: Partial<StoredEvent>) =>
    events.map((event) => (event.position === BigInt(at) ? { ...event, ...more } : event));
  const event = (at: number) => {
    const found = events[at - 1];
    if (found === undefined) throw new Error(`There is no event at ${String(at)}.`);
    return found;
  };
  const without = (at: number) => events.filter(({ position }) => position !== BigInt(at));
  const doubled = [...events.slice(0, 5), event(5), ...events.slice(5)];
  const swapped = events.map((each) => ({ 3: event(7), 7: event(3) })[Number(each.position)] ?? each);
  return [
    ['a body flipped', change(4, { body: event(4).body.replace('1', '0') }), 4n, ['event-differs']],
    ['a space in a body', change(4, { body: `${event(4).body} ` }), 4n, ['event-differs']],
    ['another actor', change(9, { actor: { kind: 'person', id: 'adviser-8' } }), 9n, ['event-differs']],
    ['another time', change(1, { occurredAt: '2026-03-01T08:30:00Z' }), 1n, ['event-differs']],
    ['another time of recording', change(2, { recordedAt: '2000-01-01T00:00:00.000000Z' }), 2n, ['event-differs', 'time-falls']],
    ['another tenant', change(7, { tenant: 'east' }), 7n, ['event-differs']],
    ['a client put in', change(2, { clientId: 'client-2' }), 2n, ['event-differs']],
    ['dropped', without(5), 5n, ['event-missing']],
    ['dropped, and closed up', numberedAnew(without(5)), 5n, ['event-differs', 'revision-out-of-order']],
    ['dropped at the end of a stream, and closed up', numberedAnew(without(6)), 6n, ['event-differs']],
    ['dropped at the end', without(9), 9n, ['event-missing']],
    ['all dropped', [], 1n, ['event-missing']],
    ['doubled', doubled, 5n, ['event-differs', 'position-doubled', 'revision-out-of-order']],
    ['doubled, and moved up', numberedAnew(doubled), 6n, ['event-differs', 'revision-out-of-order']],
    ['swapped', numberedAnew(swapped), 3n, ['event-differs']],
    ['bodies swapped', change(2, { body: event(3).body }), 2n, ['event-differs']],
    ['another origin', change(8, { origin: otherOrigin }), 8n, ['event-differs']],
    ['put in before the first', [{ ...event(9), position: -3n, revision: 4 }, ...events], -3n, ['before-the-first']],
    ['put in at the end', numberedAnew([...events, event(9)]), 10n, ['revision-out-of-order']],
  ];
}

function numberedAnew(events: readonly StoredEvent[]): readonly StoredEvent[] {
  return events.map((event, index) => ({ ...event, position: BigInt(index + 1) }));
}

export function tampering<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('86 One flipped, dropped, doubled or swapped event is found, with its position.', async ({ fixture, store }) => {
    await store.append(anAppend('case-1', 'none', numbered(3)));
    await store.append(anAppend('case-2', 'none', numbered(3)));
    await store.append(anAppend('case-1', 'none', numbered(3), { tenant: 'south' }));
    await keepTree(fixture, store);
    const events = await logOf(store);
    const found = [];
    for (const [what, tampered] of tamperings(events)) {
      await fixture.tamper(tampered);
      const { fault } = await verified(fixture, store);
      found.push([what, fault?.position, fault?.kinds]);
    }
    expect(found).toEqual(tamperings(events).map(([what, , at, kinds]) => [what, at, kinds]));
    await fixture.tamper(events);
    expect(await verified(fixture, store)).toMatchObject({ events: 9, leaves: 9, fault: undefined });
  });
}
