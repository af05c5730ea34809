import { describe, expect, test } from '@jest/globals';
import { FieldsWrong } from '@attune/service-kit';
import { addressGiven } from './address-given.ts';
import { emailAddress } from './email-address.ts';

describe('a telephone number', () => {
  test.each([
    ['+44 20 7946 0018', undefined, '+442079460018'],
    ['＋４９ ３０ ９０１８２０', undefined, '+4930901820'],
    ['(020) 7946 0018', 'GB', '+442079460018'],
    ['+44 20 7946 0018', 'DE', '+442079460018'],
    ['0049 30 901820', 'DE', '+4930901820'],
  ] as const)('%s of %s is kept as %s', (address, country, kept) => {
    expect(addressGiven({ kind: 'phone', address, country })).toBe(kept);
    expect(addressGiven({ kind: 'text-message', address: kept })).toBe(kept);
  });

  test.each([
    ['020 7946 0018', undefined, '/country'],
    ['ask my sister', undefined, '/country'],
    ['ask my sister', 'GB', '/address'],
    ['+4412', undefined, '/address'],
    ['+44 20 7946 0018 0018 0018', undefined, '/address'],
    ['020 7946 0018', 'ZZ', '/address'],
    ['+44 20 7946 0018 ext. 5', undefined, '/address'],
  ] as const)('%s of %s is refused at %s, and is not repeated', (address, country, pointer) => {
    expect(faultsOf({ kind: 'phone', address, country })).toEqual([pointer]);
  });
});

describe('an e-mail address', () => {
  test.each([
    [' Ada.Lovelace+debts@Example.ORG ', 'Ada.Lovelace+debts@example.org'],
    ['ada@MÜNCHEN.example', 'ada@xn--mnchen-3ya.example'],
    ['josé@example.org.', 'josé@example.org'],
    ["o'hara@sub.example.co.uk", "o'hara@sub.example.co.uk"],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%s is kept as %s', (given, kept) => {
    expect(emailAddress(given)).toBe(kept);
  });

  test.each([
    'ada',
    'ada@',
    '@example.org',
    'ada@localhost',
    'ada@192.0.2.1',
    'ada@[192.0.2.1]',
    'a b@example.org',
    'ada@exam ple.org',
    'ada@@example.org',
    '.ada@example.org',
    'ada.@example.org',
    'a..da@example.org',
    'ada@example..org',
    'ada@-example.org',
    'ada@example.org/path',
    'ada@example.org:25',
    'Ada <ada@example.org>',
    'ada@example.org, bea@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    `ada@${'a.'.repeat(126)}org`,
  ])('%s is none', (given) => {
    expect(emailAddress(given)).toBeUndefined();
    expect(faultsOf({ kind: 'e-mail', address: given })).toEqual(['/address']);
  });
});

test('a postal address is kept as it is written', () => {
  expect(addressGiven({ kind: 'letter', address: '1 Quay Street\nBelfast' })).toBe('1 Quay Street\nBelfast');
});

function faultsOf(given: Parameters<typeof addressGiven>[0]): readonly string[] {
  try {
    addressGiven(given);
    return [];
  } catch (error) {
    if (!(error instanceof FieldsWrong)) throw error;
    expect(JSON.stringify(error.errors)).not.toContain(given.address);
    return error.errors.map(({ pointer }) => pointer);
  }
}
