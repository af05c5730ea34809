import { expect, test } from '@jest/globals';
import { caseEvents } from '@attune/contracts';
import type { StoredEvent } from '@attune/event-store';
import { eventCodec } from './event-codec.ts';

const codec = eventCodec(caseEvents);
const envelope = {
  id: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0',
  tenant: 'tenant-1',
  stream: 'case-1',
  revision: 1,
  position: 1n,
  origin: 'live',
  occurredAt: '2006-01-01T00:00:00Z',
  recordedAt: '2026-11-25T12:00:00.000000Z',
  actor: { kind: 'adviser', id: 'adviser-1' },
  commandId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10',
  correlationId: 'r-1',
} as const;

test('an event is recalled as it was written, in its envelope and without its stored form', () => {
  const stored: StoredEvent = {
    ...envelope,
    metadata: '{}',
    ...codec.write({ type: 'CaseReopened', reason: 'The client wrote.' }),
  };
  expect(stored.body).toBe('{"reason":{"plain":"The client wrote."}}');
  expect(codec.recall(stored)).toEqual({ ...envelope, type: 'CaseReopened', data: { reason: 'The client wrote.' } });
});

test('an event of a version that is not known yet is refused', () => {
  expect(() => codec.recall({ ...envelope, type: 'CaseReopened', version: 2, body: '{}' })).toThrow();
});
