import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyIdOf } from './key-id-of.ts';
import { newClientKey } from './new-client-key.ts';
import { open } from './open.ts';
import type { Place } from './place.ts';
import { seal } from './seal.ts';

const key = newClientKey();
const at: Place = { tenant: 'north', clientId: 'client-1', eventId: 'event.0', field: 'words' };

const name = fc.string({ unit: 'grapheme' });
const place: fc.Arbitrary<Place> = fc.record({ tenant: name, clientId: name, eventId: name, field: name });
const broken = expect.objectContaining({ code: 'seal-broken', message: 'A sealed field does not open where it stands.' });

describe('a sealed field', () => {
  test('opens as JSON would give it back, whatever it holds and wherever it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), place, (value, where) => {
        expect(open(key, where, seal(key, where, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('holds any text: NUL, lone surrogates, emoji, right-to-left', () => {
    for (const text of ['\u0000', '\ud800', '🪷 \u202e אבג', '  blanks around  ', '']) {
      expect(open(key, at, seal(key, at, text))).toBe(text);
    }
  });

  test('opens at its own place only', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const sealed = seal(key, one, 'said in trust');
        expect(() => open(key, other, sealed)).toThrow(broken);
      }),
    );
  });

  test.each(['tenant', 'clientId', 'eventId', 'field'] as const)('moved to another %s does not open', (part) => {
    expect(() => open(key, { ...at, [part]: `${at[part]}x` }, seal(key, at, 'said in trust'))).toThrow(broken);
  });

  test('does not open where the same letters are parted otherwise', () => {
    const sealed = seal(key, { ...at, tenant: 'ab', clientId: 'c' }, 'said in trust');
    expect(() => open(key, { ...at, tenant: 'a', clientId: 'bc' }, sealed)).toThrow(broken);
  });

  test('does not open by another key, nor by another key under its id', () => {
    const sealed = seal(key, at, 'said in trust');
    expect(() => open(newClientKey(), at, sealed)).toThrow(broken);
    expect(() => open({ id: key.id, secret: createSecretKey(randomBytes(32)) }, at, sealed)).toThrow(broken);
    expect(() => open({ ...key, id: 'other' }, at, sealed)).toThrow(broken);
  });

  test('does not open when any one character is another, or one is lost', () => {
    const sealed = seal(key, at, 'said in trust');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.string({ minLength: 0, maxLength: 1 }), (place, by) => {
        fc.pre(sealed[place] !== by);
        const altered = sealed.slice(0, place) + by + sealed.slice(place + 1);
        expect(() => open(key, at, altered)).toThrow(broken);
      }),
      { numRuns: 500 },
    );
  });

  test('does not open with bits that base64url leaves over', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sealed = seal(key, at, 'x'.repeat(40)); // 12 + 64 + 16 bytes: the last letter says four bits and leaves two over
    const last = letters.indexOf(sealed.slice(-1));
    expect(last % 4).toBe(0);
    for (const over of [1, 2, 3]) {
      const alike = sealed.slice(0, -1) + (letters[last + over] ?? '');
      expect(Buffer.from(alike.split('.')[2] ?? '', 'base64url')).toEqual(Buffer.from(sealed.split('.')[2] ?? '', 'base64url'));
      expect(() => open(key, at, alike)).toThrow(broken);
    }
  });

  test('never looks the same twice', () => {
    const sealed = new Set(Array.from({ length: 500 }, () => seal(key, at, 'the same')));
    expect(sealed.size).toBe(500);
  });

  test('is as long for each word of a short list', () => {
    const lengths = ['interpreter', 'large-print', 'easy-read', 'sign-language', 'no'].map((word) => seal(key, at, word).length);
    expect(new Set(lengths).size).toBe(1);
    expect(seal(key, at, 'x'.repeat(30)).length).toBe(lengths[0]);
    expect(seal(key, at, 'x'.repeat(31)).length).toBeGreaterThan(lengths[0] ?? 0);
  });

  test('shows nothing of what it holds', () => {
    const sealed = seal(key, at, 'said in trust');
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('trust');
    expect(sealed).not.toContain('trust');
  });

  test('says whose key it needs', () => {
    expect(keyIdOf(seal(key, at, null))).toBe(key.id);
    expect(key.id).toMatch(/^[A-Za-z0-9_-]{16}$/);
    for (const none of ['', 'v1', `v1.${key.id}`, `v2.${key.id}.${'A'.repeat(80)}`, `v1..${'A'.repeat(80)}`, 'v1.a.b', 'words']) {
      expect(keyIdOf(none)).toBeUndefined();
    }
  });

  test('cannot hold what JSON cannot say, nor stand at a place that is no text', () => {
    expect(() => seal(key, at, undefined)).toThrow(TypeError);
    expect(() => seal(key, at, () => 1)).toThrow(TypeError);
    expect(() => seal(key, { ...at, field: '\ud800' }, 1)).toThrow(TypeError);
  });
});
