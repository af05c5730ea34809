import { describe, expect, test } from '@jest/globals';
import { routes } from '@attune/contracts';
import { isUuid, uuidV5 } from '@attune/kernel';
import fc from 'fast-check';
import type { Caller } from '../callers/caller.ts';
import { canonicalJson } from './canonical-json.ts';
import { commandContext } from './command-context.ts';
import { fingerprint } from './fingerprint.ts';
import { referenceIdsBy } from './reference-ids.ts';
import { requestContext, within } from './request-context.ts';
import type { RequestContext } from './request-context.ts';

const key = new Uint8Array(32).fill(7);
const otherKey = new Uint8Array(32).fill(8);

describe('canonical JSON', () => {
  test('has members in order of their names, at every depth, and lists as they are', () => {
    expect(canonicalJson({ b: 1, a: { d: [3, { z: 1, y: 2 }, 1], c: null } })).toBe(
      '{"a":{"c":null,"d":[3,{"y":2,"z":1},1]},"b":1}',
    );
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalJson([])).toBe('[]');
  });

  test('says what JSON says, whatever the order in which members came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('a fingerprint', () => {
  test('is the same for what says the same, another for anything else or another key', () => {
    expect(fingerprint(key, { a: 1, b: 2 })).toBe(fingerprint(key, { b: 2, a: 1 }));
    expect(fingerprint(key, { a: 1 })).not.toBe(fingerprint(key, { a: 2 }));
    expect(fingerprint(key, ['a', 'b'])).not.toBe(fingerprint(key, ['b', 'a']));
    expect(fingerprint(key, {})).not.toBe(fingerprint(otherKey, {}));
    expect(fingerprint(key, {})).toMatch(/^[\w-]{43}$/);
  });
});

describe('the id of a number', () => {
  const idOf = referenceIdsBy(key);
  const reference = { creditor: 'Café', number: 'ab-1' };
  const id = idOf('tenant-1', 'case', reference);

  test('is a UUID of version 8, the same however the number was typed', () => {
    expect(isUuid(id)).toBe(true);
    expect(id[14]).toBe('8');
    for (const typed of [
      { creditor: ' CAFÉ ', number: ' AB-1' },
      { creditor: 'Cafe\u0301', number: 'Ab-1\t' },
    ])
      expect(idOf('tenant-1', 'case', typed)).toBe(id);
  });

  test('is another for another tenant, thing, creditor, number or key', () => {
    const others = [
      idOf('tenant-2', 'case', reference),
      idOf('tenant-1', 'debt', reference),
      idOf('tenant-1', 'case', { ...reference, creditor: 'Cafe' }),
      idOf('tenant-1', 'case', { ...reference, number: 'ab1' }),
      idOf('tenant-1', 'case', { creditor: 'Caféab', number: '-1' }),
      referenceIdsBy(otherKey)('tenant-1', 'case', reference),
    ];
    expect(new Set([id, ...others]).size).toBe(others.length + 1);
  });
});

describe('the context of a command', () => {
  const caller: Caller = { tenant: 'tenant-1', actor: { kind: 'adviser', id: 'adviser-1' }, permissions: new Set() };
  const request: RequestContext = {
    route: routes.checkIn,
    routeName: 'checkIn',
    caller,
    requestId: 'r-1',
    idempotencyKey: 'k-1',
    asked: () => ({ a: 1 }),
  };
  const contextOf = (more: Partial<RequestContext> = {}, occurredAt?: string) =>
    within({ ...request, ...more }, () => commandContext(key, occurredAt));

  test('comes from the request', () => {
    expect(contextOf({ traceparent: 't', onlyAt: 3 }, '2006-01-01T00:00:00Z')).toEqual({
      tenant: 'tenant-1',
      actor: caller.actor,
      commandId: uuidV5(
        uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'commands.attune'),
        '["tenant-1","adviser","adviser-1","","checkIn","k-1"]',
      ),
      fingerprint: fingerprint(key, { a: 1 }),
      correlationId: 'r-1',
      origin: 'live',
      traceparent: 't',
      occurredAt: '2006-01-01T00:00:00Z',
      onlyAt: 3,
    });
    expect(Object.keys(contextOf()).sort()).toEqual(['actor', 'commandId', 'correlationId', 'fingerprint', 'origin', 'tenant']);
  });

  test('has the same id for the same caller, route and key, and another for any other', () => {
    const own = contextOf().commandId;
    expect(contextOf({ requestId: 'r-2', asked: () => 'something else' }).commandId).toBe(own);
    const others = [
      contextOf({ idempotencyKey: 'k-2' }),
      contextOf({ routeName: 'addDebt' }),
      contextOf({ caller: { ...caller, tenant: 'tenant-2' } }),
      contextOf({ caller: { ...caller, actor: { kind: 'adviser', id: 'adviser-2' } } }),
      contextOf({ caller: { ...caller, actor: { kind: 'client', id: 'adviser-1' } } }),
      contextOf({ caller: { ...caller, actor: { kind: 'adviser', id: 'adviser-1', via: 'portal' } } }),
    ];
    expect(new Set([own, ...others.map(({ commandId }) => commandId)]).size).toBe(others.length + 1);
  });

  test('needs a key', () => {
    const { idempotencyKey: _none, ...without } = request;
    expect(() => within(without, () => commandContext(key))).toThrow(expect.objectContaining({ code: 'IdempotencyKeyMissing' }));
  });

  test('is there while a request is served, and not outside of one', async () => {
    expect(() => requestContext()).toThrow('no request is being served');
    const [one, two] = await Promise.all(
      ['r-1', 'r-2'].map((requestId) =>
        within({ ...request, requestId }, async () => {
          await Promise.resolve();
          return requestContext().requestId;
        }),
      ),
    );
    expect([one, two]).toEqual(['r-1', 'r-2']);
  });
});
