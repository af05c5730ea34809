import { expect } from '@jest/globals';
import { MemoryLog } from '../adapters/memory/memory-log.ts';
import { memoryEventStore } from '../adapters/memory/memory-event-store.ts';
import { MTH } from '../ledger/specification/naive-tree.ts';
import { storedNodes } from '../ledger/stored-nodes.ts';
import { consistencyProof } from '../ledger/tree/consistency-proof.ts';
import { eventLeaf } from '../ledger/tree/event-leaf.ts';
import { GrowingTree } from '../ledger/tree/growing-tree.ts';
import { inclusionProof } from '../ledger/tree/inclusion-proof.ts';
import { rootOf } from '../ledger/tree/root.ts';
import { verifyConsistency } from '../ledger/tree/verify-consistency.ts';
import { verifyInclusion } from '../ledger/tree/verify-inclusion.ts';
import type { EventStore } from '../port/event-store.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { anAppend, anEvent, numbered } from './given.ts';
import { keepTree, rowsOf, verified } from './kept-tree.ts';
import { logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const most = 64;

async function record(store: EventStore): Promise<readonly StoredEvent[]> {
  const rich = anEvent({
    body: '{ "b": 1e400, "a": "\\ud800é\u2028" }',
    actor: { kind: 'client', id: 'c-1', via: 'app' },
    clientId: 'client-1',
    caseId: 'case-1',
    causationId: 'why',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    metadata: '{"__proto__":"é"}',
  });
  await store.append(anAppend('case-1', 'none', [rich, ...numbered(30)]));
  await store.append(anAppend('case-1', 'none', numbered(20), { tenant: 'south' }));
  await store.append(anAppend('case-2', 'none', numbered(most - 51)));
  return logOf(store);
}

export function ledger<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '85 A rebuild and a restored dump give the same root in every adapter; RFC 9162 proofs for trees of 0–64 leaves pass.',
    async ({ fixture, store }) => {
      const events = await record(store);
      await keepTree(fixture, store);
      const kept = await verified(fixture, store);
      expect(kept).toMatchObject({ events: most, leaves: most, fault: undefined });
      const root = kept.root ?? Buffer.alloc(0);
      expect(root).toEqual(MTH(events.map(leafContent)));

      // A copy has a tree of its own, built anew; so has the same log in another adapter, and a follower that works in small pages.
      const copy = await fixture.restored();
      const restored = await copy.open();
      await keepTree(copy, restored);
      expect(await rowsOf(copy)).toEqual(await rowsOf(fixture));
      const inMemory = new MemoryLog();
      inMemory.rewrite(events);
      const again = new GrowingTree();
      for await (const page of memoryEventStore({ log: inMemory }).readAll({ allTenants: true, pageSize: 7 })) {
        for (const event of page.events) again.add(eventLeaf(event));
      }
      expect(again.root()).toEqual(root);

      const rows = await rowsOf(fixture);
      const read = storedNodes({ rows: (leaves) => Promise.resolve(rows.filter(({ leaf }) => leaves.includes(leaf))) });
      for (let size = 0; size <= most; size += 1) {
        const now = { size, root: await rootOf(read, size) };
        expect(now.root).toEqual(MTH(events.slice(0, size).map(leafContent)));
        for (const [index, event] of events.slice(0, size).entries()) {
          const proof = await inclusionProof(read, index, size);
          const leaf = eventLeaf(event);
          const before = { size: index, root: await rootOf(read, index) };
          const onward = await consistencyProof(read, index, size);
          expect(verifyInclusion({ leaf, index, proof, ...now })).toBe(true);
          expect(verifyConsistency(before, now, onward)).toBe(true);
          // Neither holds for a tree of this size that is another.
          expect(verifyInclusion({ leaf, index, proof, size, root: before.root })).toBe(false);
          if (index > 0) expect(verifyConsistency(before, { size, root: before.root }, onward)).toBe(false);
        }
      }

      // The log goes on, and so does its tree, from every kind of edge: by proofs read from the store itself.
      for (let size = most + 3; size <= most + 15; size += 3) {
        await restored.append(anAppend('case-2', 'exists', numbered(3)));
        await keepTree(copy, restored);
        const contents = (await logOf(restored)).map(leafContent);
        await copy.views.store.transaction(async (tx) => {
          const nodes = storedNodes(copy.ledgerIn(tx));
          const later = { size, root: await rootOf(nodes, size) };
          expect(later.root).toEqual(MTH(contents));
          expect(verifyConsistency({ size: most, root }, later, await consistencyProof(nodes, most, size))).toBe(true);
          const proof = await inclusionProof(nodes, 5, size);
          expect(verifyInclusion({ leaf: rows[5]?.nodes[0] ?? root, index: 5, proof, ...later })).toBe(true);
        });
      }
    },
  );
}

/** What a leaf covers, spelled out by hand: the members of the envelope in the order of their names. */
function leafContent(event: StoredEvent): Buffer {
  const { id, kind, via } = { via: undefined, ...event.actor };
  const { caseId, causationId, clientId, commandId, correlationId, id: eventId, metadata, occurredAt, origin } = event;
  const { recordedAt, revision, stream, tenant, traceparent, type, version } = event;
  const head = { actor: { id, kind, via }, caseId, causationId, clientId, commandId, correlationId, id: eventId, metadata };
  const rest = { occurredAt, origin, recordedAt, revision, stream, tenant, traceparent, type, version };
  return Buffer.from(`${JSON.stringify({ ...head, ...rest })}\n${event.body}`);
}
