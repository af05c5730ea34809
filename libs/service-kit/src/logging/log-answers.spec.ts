import { Writable } from 'node:stream';
import fastify from 'fastify';
import { pino } from 'pino';
import { answerProblem } from '../http/answer-problem.ts';
import { logAnswers } from './log-answers.ts';

it('notes route and status, and nothing that somebody sent', async () => {
  const lines: string[] = [];
  const to = new Writable({
    write: (line: Buffer, _encoding, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const log = pino({ level: 'debug' }, to);
  const http = fastify();
  logAnswers(http, log);
  http.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, log));
  http.post('/v1/cases/:caseId/check-ins', () => {
    throw new Error('secret-words');
  });
  const answer = await http.inject({
    method: 'POST',
    url: '/v1/cases/secret-id/check-ins?since=secret-mark',
    headers: { authorization: 'Bearer secret-token' },
    payload: { words: 'secret-words' },
  });
  await http.close();
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('secret');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('secret');
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    route: '/v1/cases/:caseId/check-ins',
    status: 500,
    method: 'POST',
    msg: 'answered',
  });
});
