import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { utf16 } from '../testing/utf-16.ts';
import { decoded } from './decoded.ts';
import { sniffEncoding } from './sniff-encoding.ts';
import { unzipped } from './unzipped.ts';

const text = 'case,amount\nÄ1,12.50 €\n漢字,😀\n';
const read = async (bytes: Uint8Array, chunk: number, encoding?: string) =>
  (await allOf(decoded(bytesOf(bytes, chunk), encoding))).join('');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\u{FEFF}${text}`)],
  ['UTF-16 LE with a mark', utf16(text, 'le')],
  ['UTF-16 BE with a mark', utf16(text, 'be')],
  ['UTF-16 LE without a mark', utf16(text, 'le', false)],
  ['UTF-16 BE without a mark', utf16(text, 'be', false)],
])('%s is read as the same text, wherever the chunks are cut', async (_, bytes) => {
  for (const chunk of [1, 2, 3, 7, 1000]) expect(await read(bytes, chunk)).toBe(text);
});

test('a named encoding is taken at its word', async () => {
  expect(await read(Buffer.from([0x80, 0x20, 0xe9]), 1, 'windows-1252')).toBe('€ é');
});

test('an XML declaration names the encoding', () => {
  expect(sniffEncoding(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>'))).toBe('ISO-8859-1');
});

test('a few NUL characters do not make UTF-8 into UTF-16', () => {
  expect(sniffEncoding(Buffer.from('a,b\0,c\n1,2,3\n4,5,6\n'))).toBe('utf-8');
});

test.each([[[0xff, 0xfe, 0, 0]], [[0, 0, 0xfe, 0xff]]])('UTF-32 is refused with its remedy', (bytes) => {
  const refusal = { code: 'encoding-unsupported', remedy: 'save the file as UTF-8' };
  expect(() => sniffEncoding(Uint8Array.from(bytes))).toThrow(expect.objectContaining(refusal) as Error);
});

test('bytes that are not in the encoding are marked, not dropped', async () => {
  expect(await read(Buffer.from([0x61, 0xff, 0x62]), 1)).toBe('a\u{FFFD}b');
});

describe('gzip', () => {
  const bytes = Buffer.from(text.repeat(500));
  const whole = async (source: Uint8Array, gzip?: boolean) => Buffer.concat(await allOf(unzipped(bytesOf(source, 100), gzip)));

  test('is found by its first bytes and unpacked', async () => {
    expect(await whole(gzipSync(bytes))).toEqual(bytes);
    expect(await whole(bytes)).toEqual(bytes);
  });

  test('that is cut short or damaged is told apart from a short file', async () => {
    const packed = gzipSync(bytes);
    await expect(whole(packed.subarray(0, packed.length - 20))).rejects.toMatchObject({ code: 'gzip-broken' });
    await expect(whole(bytes, true)).rejects.toMatchObject({ code: 'gzip-broken' });
  });

  test('whose source fails gives the source its say', async () => {
    async function* failing() {
      yield await Promise.resolve(gzipSync(bytes).subarray(0, 20));
      throw new Error('the disk is gone');
    }
    await expect(allOf(unzipped(failing()))).rejects.toThrow('the disk is gone');
  });
});

test('decoding does not depend on where chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), async (given, chunk) => {
      expect(await read(Buffer.from(`a${given}`), chunk)).toBe(`a${given}`);
    }),
  );
});
