import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUuid, uuidOf, uuidV5 } from './uuid-v5.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('a UUID of version 5', () => {
  test('is that of RFC 9562, appendix A.4', () => {
    expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('is the same for the same name, another for another, and always well formed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: 'binary' }), fc.string(), (namespace, name, other) => {
        const id = uuidV5(namespace, name);
        expect(uuidV5(namespace, name)).toBe(id);
        expect(isUuid(id)).toBe(true);
        expect(id).toMatch(/^.{14}5.{4}[89ab]/);
        if (name !== other) expect(uuidV5(namespace, other)).not.toBe(id);
      }),
    );
  });
});

describe('a UUID of a hash', () => {
  test('says its version and its variant, and keeps the rest', () => {
    expect(uuidOf(new Uint8Array(32), 8)).toBe('00000000-0000-8000-8000-000000000000');
    expect(uuidOf(new Uint8Array(32).fill(255), 5)).toBe('ffffffff-ffff-5fff-bfff-ffffffffffff');
  });

  test('leaves the hash as it was', () => {
    const hash = new Uint8Array(20).fill(255);
    uuidOf(hash, 5);
    expect(hash).toEqual(new Uint8Array(20).fill(255));
  });
});

describe('the form of a UUID', () => {
  test('is lower case with hyphens', () => {
    expect(isUuid(dns)).toBe(true);
    for (const wrong of [dns.toUpperCase(), dns.replaceAll('-', ''), `${dns}0`, ` ${dns}`, '', `${dns}\n`])
      expect(isUuid(wrong)).toBe(false);
  });
});
