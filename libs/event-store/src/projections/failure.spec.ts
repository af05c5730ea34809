import { expect, test } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { EventStoreError } from '../port/event-store-error.ts';
import { UnknownEventVersion } from '../upcasting/unknown-event-version.ts';
import { errorText, failureOf } from './failure.ts';

const coded = (code: string) => Object.assign(new Error('Mrs Smith, 12 High Street'), { code });
const queried = (code: string) => new QueryFailedError('select', [], coded(code));

test('what passes by itself is an outage', () => {
  const codes = ['08006', '53300', '57P01', '57P03', '40001', '40P01', '55P03', '25P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'];
  expect(codes.filter((code) => failureOf(coded(code)) !== 'outage')).toEqual([]);
  expect(codes.filter((code) => failureOf(queried(code)) !== 'outage')).toEqual([]);
  expect(failureOf(new EventStoreError('unavailable', { outcome: 'unknown' }))).toBe('outage');
});

test('a connection that is lost is an outage, without a code too', () => {
  const lost = [
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Client was closed and is not queryable'),
    new QueryRunnerAlreadyReleasedError(),
    new QueryRunnerProviderAlreadyReleasedError(),
  ];
  expect(lost.filter((error) => failureOf(error) !== 'outage')).toEqual([]);
});

test('all else is poison, but for what newer code wrote', () => {
  const poison = [coded('23505'), queried('22P02'), coded('ENOENT'), new TypeError('no'), 'thrown', undefined, null];
  expect(poison.filter((error) => failureOf(error) !== 'poison')).toEqual([]);
  expect(failureOf(new UnknownEventVersion('DebtAdded', 2))).toBe('newer-than-code');
});

test('an operator is told the name and the code of an error, and none of its words', () => {
  expect([coded('23505'), queried('22P02'), new TypeError('Mrs Smith'), 'Mrs Smith', undefined].map(errorText)).toEqual([
    'Error 23505',
    'QueryFailedError 22P02',
    'TypeError',
    'string',
    'undefined',
  ]);
});
