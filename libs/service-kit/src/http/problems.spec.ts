import { describe, expect, test } from '@jest/globals';
import { EventStoreError, UnknownEventVersion } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import { z } from 'zod';
import { FieldsWrong, fieldsWrong } from './fields-wrong.ts';
import { problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

const of = (error: unknown) => problemOf(error, 'application/json', 1000);
const failure = (facts: object) => Object.assign(new Error('a secret message'), facts);

describe('a problem', () => {
  test('is told as RFC 9457 has it', () => {
    expect(problem('CaseNotOpen', { status: 'closed' })).toEqual({
      type: 'https://attune.dev/problems/case-not-open',
      title: 'The case is not open',
      status: 409,
      code: 'case-not-open',
      detail: 'The case is closed. Reopen it first.',
    });
  });

  test('of no known name is a failure of ours', () => {
    expect(problem('NoSuchRefusal')).toMatchObject({ status: 500, code: 'unexpected' });
  });
});

describe('what an error means for the caller', () => {
  test.each([
    ['a refusal', new RuleBroken('CaseNotOpen', { status: 'closed' }), 409, 'case-not-open'],
    ['fields that are wrong', new FieldsWrong([{ pointer: '/a', detail: 'b' }]), 400, 'fields-wrong'],
    [
      'a key that was used for something else',
      new EventStoreError('command-reused', { commandId: 'c' }),
      422,
      'idempotency-key-reused',
    ],
    ['a store that is away', new EventStoreError('unavailable', { outcome: 'unknown' }), 503, 'unavailable'],
    ['a store that was closed', new EventStoreError('closed', { store: 'closed' }), 503, 'unavailable'],
    ['a stream that others hammer', new EventStoreError('conflict', { stream: 's', expected: 1, actual: 2 }), 503, 'unavailable'],
    ['an event of newer code', new UnknownEventVersion('CaseOpened', 9), 503, 'unavailable'],
    ['an event that is too large', new EventStoreError('too-large', { field: 'body', limit: 7 }), 413, 'body-too-large'],
    ['a database that refuses connections', failure({ code: 'ECONNREFUSED' }), 503, 'unavailable'],
    ['a database that shuts down', failure({ code: '57P01' }), 503, 'unavailable'],
    ['a connection that broke', failure({ code: '08006' }), 503, 'unavailable'],
    ['too many connections', failure({ code: '53300' }), 503, 'unavailable'],
    ['a connection that ended', new Error('Connection terminated unexpectedly'), 503, 'unavailable'],
    ['a pool that is exhausted', new Error('timeout exceeded when trying to connect'), 503, 'unavailable'],
    ['a body that is no JSON', failure({ code: 'FST_ERR_CTP_INVALID_JSON_BODY', statusCode: 400 }), 400, 'malformed'],
    ['an empty body', failure({ code: 'FST_ERR_CTP_EMPTY_JSON_BODY', statusCode: 400 }), 400, 'malformed'],
    [
      'a body that is wrapped by the framework',
      failure({ status: 400, cause: failure({ code: 'FST_ERR_CTP_BODY_TOO_LARGE' }) }),
      413,
      'body-too-large',
    ],
    ['another content type', failure({ code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }), 415, 'media-type-wrong'],
    ['no such address', failure({ status: 404 }), 404, 'route-unknown'],
    ['a request that can not be read', failure({ statusCode: 400 }), 400, 'malformed'],
  ])('is told of %s', (_what, error, status, code) => {
    const told = of(error);
    expect(told).toMatchObject({ status, code });
    expect(JSON.stringify(told)).not.toMatch(/secret|[{]\w+[}]/);
  });

  test.each([
    ['a bug', new TypeError('x is not a function')],
    ['a wrong event', new z.ZodError([])],
    ['a constraint', failure({ code: '23505' })],
    ['text', 'text'],
    ['nothing', undefined],
  ])('is not told of %s', (_what, error) => {
    expect(of(error)).toBeUndefined();
  });

  test('names limit and types where the body is at fault', () => {
    expect(of(failure({ code: 'FST_ERR_CTP_BODY_TOO_LARGE' }))?.detail).toContain('1000 bytes');
    expect(of(failure({ code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' }))?.detail).toContain('application/json');
    expect(of(new EventStoreError('too-large', { field: 'body', limit: 7 }))?.detail).toContain('7 bytes');
  });

  test('keeps the faults of fields', () => {
    expect(of(new FieldsWrong([{ pointer: '/a', detail: 'b' }]))?.errors).toEqual([{ pointer: '/a', detail: 'b' }]);
  });
});

describe('faults of fields', () => {
  const schema = z.strictObject({ 'a/b': z.strictObject({ 'c~d': z.array(z.int()) }), text: z.string() });

  test('point to each field and never repeat what is in it', () => {
    const { error } = schema.safeParse({ 'a/b': { 'c~d': [1, 'a secret'], 'e/f': 1 }, text: 5, more: 'a secret' });
    const { errors } = fieldsWrong(error?.issues ?? []);
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/a~1b/c~0d/1', '/a~1b/e~1f', '/more', '/text']);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('point to the whole where that is wrong, and read steps of either form', () => {
    expect(fieldsWrong([{ message: 'm' }]).errors).toEqual([{ pointer: '', detail: 'm' }]);
    expect(fieldsWrong([{ message: 'm', path: ['a', { key: 0 }, { key: 'b' }] }]).errors).toEqual([
      { pointer: '/a/0/b', detail: 'm' },
    ]);
  });
});
