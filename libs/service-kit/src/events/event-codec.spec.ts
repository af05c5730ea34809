import { expect, test } from '@jest/globals';
import { caseEvents } from '@attune/contracts';
import type { StoredEvent } from '@attune/event-store';
import { keyIdOf, memoryVault, open } from '@attune/privacy';
import { eventCodec } from './event-codec.ts';

const vault = memoryVault();
const codec = eventCodec(caseEvents, vault);
const envelope = {
  id: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0',
  tenant: 'tenant-1',
  clientId: 'client-1',
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

const of = { tenant: envelope.tenant, clientId: envelope.clientId, commandId: envelope.commandId };
const reopened = { type: 'CaseReopened', reason: 'The client wrote.' } as const;
const withoutKeys = eventCodec(caseEvents, { keyFor: () => Promise.reject(Object.assign(new Error(), { code: 'vault-away' })) });

test('an event is sealed with the key of its client, at its place', async () => {
  const [, second] = await codec.write([{ type: 'AdviserAssigned', adviserId: 'a' }, reopened], of);
  const { reason } = JSON.parse(second?.body ?? '') as { readonly reason: { readonly sealed: string } };
  const key = await vault.keyFor('tenant-1', 'client-1');
  expect(keyIdOf(reason.sealed)).toBe(key.id);
  const place = { tenant: 'tenant-1', clientId: 'client-1', eventId: `${envelope.commandId}.1`, field: '/reason' };
  expect(open(key, place, reason.sealed)).toBe('The client wrote.');
});

test('an event is recalled in its envelope, closed, with the place where each field stands', async () => {
  const [written = { type: '', version: 0, body: '' }] = await codec.write([reopened], of);
  const stored: StoredEvent = { ...envelope, metadata: '{}', ...written };
  const { reason } = JSON.parse(stored.body) as { readonly reason: { readonly sealed: string } };
  const place = { tenant: 'tenant-1', clientId: 'client-1', eventId: envelope.id, field: '/reason' };
  expect(codec.recall(stored)).toEqual({ ...envelope, type: 'CaseReopened', data: { reason: { ...reason, of: place } } });
});

test('what is not personal is written while the vault is away, and nothing else', async () => {
  expect(await withoutKeys.write([{ type: 'AdviserAssigned', adviserId: 'a' }], of)).toHaveLength(1);
  await expect(withoutKeys.write([reopened], of)).rejects.toMatchObject({ code: 'VaultAway' });
});

test('nothing personal is written about nobody', async () => {
  await expect(codec.write([reopened], { tenant: 'tenant-1', commandId: envelope.commandId })).rejects.toThrow(TypeError);
});

test('an event of a version that is not known yet is refused', () => {
  expect(() => codec.recall({ ...envelope, type: 'CaseReopened', version: 2, body: '{}' })).toThrow();
});
