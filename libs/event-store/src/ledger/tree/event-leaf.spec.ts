import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoredEvent } from '../../port/stored-event.ts';
import { eventLeaf } from './event-leaf.ts';

const event: StoredEvent = {
  id: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0',
  tenant: 'north',
  stream: 'case-1',
  revision: 1,
  position: 1n,
  recordedAt: '2026-11-25T12:00:00.000000Z',
  commandId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10',
  type: 'HistoryNoted',
  version: 1,
  body: '{"note":"called back"}',
  occurredAt: '2026-03-01T09:30:00+01:00',
  origin: 'live',
  actor: { kind: 'person', id: 'adviser-7' },
  correlationId: 'c-1',
};

// What outlives every rewrite of this code: a changed leaf would make every tree that was ever kept look forged.
test('the leaf of an event stays the same for ever', () => {
  expect(eventLeaf(event).toString('hex')).toBe('36354609d9a089cc48e7511f411b5c5dbe43abeb3129486791cc28f626504dc8');
});

test('the place of an event is not in its leaf', () => {
  expect(eventLeaf({ ...event, position: 9n })).toEqual(eventLeaf(event));
});

const text = fc.string({ unit: 'binary' });
const events: fc.Arbitrary<StoredEvent> = fc.record(
  {
    id: text,
    tenant: text,
    stream: text,
    revision: fc.integer({ min: 1 }),
    position: fc.bigInt({ min: 1n }),
    recordedAt: text,
    commandId: text,
    type: text,
    version: fc.integer({ min: 1 }),
    body: text,
    occurredAt: text,
    clientId: text,
    caseId: text,
    origin: fc.constantFrom('live', 'import'),
    actor: fc.record({ kind: text, id: text, via: text }, { requiredKeys: ['kind', 'id'] }),
    correlationId: text,
    causationId: text,
    traceparent: text,
    metadata: text,
  },
  {
    requiredKeys: [
      ...(['id', 'tenant', 'stream', 'revision', 'position', 'recordedAt', 'commandId', 'type', 'version', 'body'] as const),
      ...(['occurredAt', 'origin', 'actor', 'correlationId'] as const),
    ],
  },
);

test('the envelope is canonical as RFC 8785 says, whatever is in it', () => {
  fc.assert(
    fc.property(events, ({ body, position, ...envelope }) => {
      const content = `${canonicalize(envelope) ?? ''}\n${body}`;
      expect(eventLeaf({ ...envelope, body, position })).toEqual(createHash('sha256').update('\0').update(content).digest());
    }),
  );
});
