import { createSecretKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalEmail } from './normal-email.ts';
import { normalPhone } from './normal-phone.ts';
import { searchHash } from './search-hash.ts';
import type { SearchKind } from './search-word.ts';

const key = createSecretKey(Buffer.alloc(32, 7));
const hash = (kind: SearchKind, value: string, more: { readonly tenant?: string; readonly region?: string } = {}) =>
  searchHash(key, { tenant: 'north', kind, value, ...more });

describe('a search hash', () => {
  test.each([
    ['phone', '+49 30 901820', '+4930901820', ''],
    ['phone', '0049 30 90 18-20', '+49 (0)30 901820', 'DE'],
    ['phone', '030 901820', '+49 30 901820', 'DE'],
    ['phone', '＋４９ ３０ ９０１８２０', '+4930901820', ''],
    ['phone', '(020) 7946 0018', '+44 20 7946 0018', 'GB'],
    ['email', ' Ada@Example.ORG ', 'ada@example.org', ''],
    ['email', 'ada@MÜNCHEN.example', 'ada@xn--mnchen-3ya.example', ''],
    ['email', 'ada@example.org.', 'ada@example.org', ''],
    ['account', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000', ''],
    ['account', '12–34-56 7', '1234567', ''],
    ['account', 'ＡＢ１２', 'ab12', ''],
    ['account', 'ab\u200b12', 'AB12', ''],
  ] as const)('of a %s finds %j by %j', (kind, one, other, region) => {
    const more = { region };
    expect(hash(kind, one, more)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(hash(kind, one, more)).toBe(hash(kind, other, more));
  });

  test.each([
    ['email', 'ada.l@example.org', 'adal@example.org'],
    ['email', 'ada+debts@example.org', 'ada@example.org'],
    ['phone', '+49 30 901820', '+49 30 901821'],
    ['account', 'AB12', 'AB13'],
  ] as const)('of a %s tells %j from %j', (kind, one, other) => {
    expect(hash(kind, one)).not.toBe(hash(kind, other));
  });

  test('is another in another tenant, of another kind and by another key', () => {
    const mine = hash('account', '4930901820');
    expect(hash('account', '4930901820', { tenant: 'south' })).not.toBe(mine);
    expect(searchHash(createSecretKey(Buffer.alloc(32, 8)), { tenant: 'north', kind: 'account', value: '4930901820' })).not.toBe(
      mine,
    );
    expect(hash('account', '+4930901820')).not.toBe(hash('phone', '+4930901820'));
  });

  test.each([
    ['phone', 'ask my sister'],
    ['phone', '030 901820'],
    ['phone', '12'],
    ['email', 'ada'],
    ['email', 'ada@'],
    ['email', 'a b@example.org'],
    ['account', ' - '],
    ['account', ''],
    ['account', '\ud800'],
  ] as const)('is none for a %s of %j', (kind, value) => {
    expect(hash(kind, value)).toBeUndefined();
  });

  test('stays the same for what is normal already', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const normal = normalEmail(address);
        expect(normal === undefined ? undefined : normalEmail(normal)).toBe(normal);
      }),
    );
    const normal = normalPhone('030 901820', 'DE') ?? '';
    expect(normal).toBe('+4930901820');
    expect(normalPhone(normal)).toBe(normal);
  });
});
