import { describe, expect, test } from '@jest/globals';
import { bearerToken, header, idempotencyKey, onlyAt, traceparentOf, wait } from './request-headers.ts';

const refused = (code: string) => expect.objectContaining({ code });

describe('a header', () => {
  test('comes once or not at all', () => {
    expect(header({ a: 'b' }, 'a')).toBe('b');
    expect(header({}, 'a')).toBeUndefined();
    expect(() => header({ a: ['b', 'c'] }, 'a')).toThrow(
      expect.objectContaining({ code: 'FieldsWrong', errors: [{ pointer: '', detail: 'the header a must come once' }] }),
    );
  });
});

describe('the bearer token', () => {
  test.each(['Bearer abc', 'bearer abc', 'BEARER abc'])('is read from %p', (authorization) => {
    expect(bearerToken({ authorization })).toBe('abc');
  });

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer abc def', 'abc'])('is missing in %p', (authorization) => {
    expect(() => bearerToken({ authorization })).toThrow(refused('TokenMissing'));
  });
});

describe('the Idempotency-Key', () => {
  test.each(['1', 'a-b_c:d"', '!~', 'x'.repeat(255)])('may be %p', (key) => {
    expect(idempotencyKey({ 'idempotency-key': key })).toBe(key);
  });

  test.each([undefined, '', 'with space', 'x'.repeat(256), 'ä', 'a\tb', 'a\n'])('may not be %p', (key) => {
    expect(() => idempotencyKey({ 'idempotency-key': key })).toThrow(refused('IdempotencyKeyMissing'));
  });
});

describe('If-Match', () => {
  test.each([
    [undefined, undefined],
    ['*', undefined],
    ['"3"', 3],
    ['3', 3],
    ['"999999999"', 999_999_999],
  ])('%p is revision %p', (given, revision) => {
    expect(onlyAt({ 'if-match': given })).toBe(revision);
  });

  test.each(['', '"3', '3"', 'W/"3"', '"3", "4"', '-1', '1.5', '"1234567890"', 'three'])('%p is no revision', (given) => {
    expect(() => onlyAt({ 'if-match': given })).toThrow(refused('FieldsWrong'));
  });
});

describe('Prefer', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['respond-async', undefined],
    ['wait=2', 2],
    ['wait=0', 0],
    ['wait=60', 5],
    ['respond-async, wait=3', 3],
    ['respond-async;wait=3', 3],
    ['nowait=3', undefined],
    ['wait=soon', undefined],
  ])('%p lets a view take %p seconds', (prefer, seconds) => {
    expect(wait({ prefer })).toBe(seconds);
  });
});

describe('the trace of the caller', () => {
  const good = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  test('is taken where it is well formed, and left out where it is not', () => {
    expect(traceparentOf({ traceparent: good })).toBe(good);
    for (const traceparent of [undefined, '', `${good} `, good.toUpperCase(), good.slice(1)])
      expect(traceparentOf({ traceparent })).toBeUndefined();
    expect(traceparentOf({ traceparent: [good, good] })).toBeUndefined();
  });
});
