import { describe, expect, test } from '@jest/globals';
import { EventId } from '../cases/corrections/event-id.ts';
import { Attributes } from '../cases/history/attributes.ts';
import { Id, OpaqueId } from './ids.ts';
import { Money, Sum } from './money.ts';
import { Identity, Label, Notes, Words } from './text.ts';
import { Moment, MomentGiven, PlainDate } from './time.ts';

const takes = (schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('a moment in a request', () => {
  test.each([
    ['2026-03-01T11:20:00Z', '2026-03-01T11:20:00Z'],
    ['2026-03-01T11:20:00.500+01:00', '2026-03-01T10:20:00.5Z'],
    ['2026-03-01T00:20:00.123456789-05:30', '2026-03-01T05:50:00.123456789Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
  ])('%s is read as %s', (given, read) => {
    expect(MomentGiven.parse(given)).toBe(read);
    expect(takes(Moment, read)).toBe(true);
  });

  test.each([
    '2026-03-01T11:20:00',
    '2026-03-01',
    '2026-02-29T00:00:00Z',
    '2026-03-01T11:20:00.1234567890Z',
    '9999-12-31T23:59:59-01:00',
    '0000-01-01T00:00:00+01:00',
    'yesterday',
    '',
    20260301,
  ])('%s is refused, never a failure of ours', (given) => {
    expect(MomentGiven.safeParse(given).error?.issues.map(({ message }) => message)).toEqual([
      'a moment in RFC 3339 form, such as 2026-03-01T11:20:00Z',
    ]);
  });
});

describe('a date', () => {
  test('is a day that there is, and nothing else', () => {
    expect(['2024-02-29', '0000-01-01', '9999-12-31'].every((day) => takes(PlainDate, day))).toBe(true);
    expect(['2026-02-29', '2026-2-1', '20260201', '2026-02-01T00:00:00Z', ''].some((day) => takes(PlainDate, day))).toBe(false);
  });
});

describe('a sum', () => {
  test('is a whole number of minor units in a currency of ISO 4217', () => {
    expect(takes(Money, { amount: -1, currency: 'GBP' })).toBe(true);
    for (const wrong of [
      { amount: 1.5, currency: 'GBP' },
      { amount: '1', currency: 'GBP' },
      { amount: 2 ** 53, currency: 'GBP' },
      { amount: 1, currency: 'gbp' },
      { amount: 1, currency: 'XXQ' },
      { amount: 1 },
    ]) {
      expect(takes(Money, wrong)).toBe(false);
    }
    expect(takes(Money, { amount: 1, currency: 'GBP', scale: 2 })).toBe(false);
  });

  test('of what is owed is nothing or more', () => {
    expect([1, 0, -1].map((amount) => takes(Sum, { amount, currency: 'GBP' }))).toEqual([true, true, false]);
  });
});

describe('text', () => {
  test.each([
    ['words', Words, 4000],
    ['notes', Notes, 4000],
    ['identity', Identity, 200],
    ['a label', Label, 200],
  ] as const)('as %s is trimmed, not empty, not too long, and well formed', (_kind, schema, longest) => {
    expect(schema.parse('  so \n')).toBe('so');
    expect(takes(schema, 'x'.repeat(longest))).toBe(true);
    for (const wrong of ['', '   ', 'x'.repeat(longest + 1), '\ud800', 5, null]) expect(takes(schema, wrong)).toBe(false);
  });

  test('of attributes is kept by name', () => {
    expect(takes(Attributes, { a: '', 'b c': 'x'.repeat(4000) })).toBe(true);
    for (const wrong of [{ '': 'x' }, { a: 1 }, { a: 'x'.repeat(4001) }, { ['n'.repeat(201)]: 'x' }])
      expect(takes(Attributes, wrong)).toBe(false);
  });
});

describe('an id', () => {
  test('of ours is a UUID in lower case', () => {
    expect(takes(Id, '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10')).toBe(true);
    for (const wrong of [
      '7F2C1F0E-5F0B-5B44-9D1C-0A8F4F8F2F10',
      '7f2c1f0e5f0b5b449d1c0a8f4f8f2f10',
      '',
      ' 7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10',
    ]) {
      expect(takes(Id, wrong)).toBe(false);
    }
  });

  test('of an event adds the ordinal', () => {
    expect(takes(EventId, '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0')).toBe(true);
    for (const wrong of ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10', '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.', 'x.0'])
      expect(takes(EventId, wrong)).toBe(false);
  });

  test('of somebody else is short and plain', () => {
    expect(['auth0|5f', 'adviser-1', 'a.b:c@d'].every((id) => takes(OpaqueId, id))).toBe(true);
    expect(['', 'with space', 'x'.repeat(129), 'a/b', 'ä'].some((id) => takes(OpaqueId, id))).toBe(false);
  });
});
