import { EventStoreError } from '@attune/event-store';
import { expect, test } from '@jest/globals';
import { RuleBroken } from '@attune/kernel';
import Fastify from 'fastify';
import { logger } from '../logging/logger.ts';
import { answerProblem } from './answer-problem.ts';

/** What is logged at `warn` and above while a request fails with an error. */
async function loggedFor(error: unknown) {
  const lines: Record<string, unknown>[] = [];
  const log = Object.assign(Object.create(logger('small', 'silent')) as ReturnType<typeof logger>, {
    warn: (line: Record<string, unknown>) => lines.push({ level: 'warn', ...line }),
    error: (line: Record<string, unknown>) => lines.push({ level: 'error', ...line }),
  });
  const http = Fastify();
  http.setErrorHandler((thrown, request, reply) => answerProblem(thrown, request, reply, log));
  http.get('/', () => Promise.reject(error as Error));
  const { statusCode } = await http.inject('/');
  return { statusCode, lines };
}

test('tells whoever keeps it running what is away, by its code', async () => {
  const outage = new EventStoreError('unavailable', { outcome: 'not-written', state: 'DEADLINE' });
  const told = [{ level: 'warn', state: 'not-written DEADLINE' }];
  expect(await loggedFor(outage)).toMatchObject({ statusCode: 503, lines: told });
  const driver = Object.assign(new Error('no connection for Zaphod'), { code: 'ECONNREFUSED' });
  const { statusCode, lines } = await loggedFor(driver);
  expect([statusCode, lines.length, lines[0]?.['state']]).toEqual([503, 1, 'Error ECONNREFUSED']);
  expect(JSON.stringify(lines)).not.toContain('Zaphod');
});

test('logs no refusal, and a bug once', async () => {
  expect(await loggedFor(new RuleBroken('CaseUnknown'))).toEqual({ statusCode: 404, lines: [] });
  expect(await loggedFor(new TypeError('oh'))).toMatchObject({ statusCode: 500, lines: [{ level: 'error' }] });
});
