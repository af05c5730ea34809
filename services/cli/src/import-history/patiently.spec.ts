import { expect, it } from '@jest/globals';
import type { Answer } from '../gateway/answer.ts';
import { Unanswered } from '../gateway/unanswered.ts';
import { patiently } from './patiently.ts';

const lost = new Unanswered('http://there', 'ECONNRESET');

/** Asks somebody who gives these outcomes, the last for ever; nobody really waits. */
async function asked(...outcomes: readonly (Answer | Error)[]) {
  const waits: number[] = [];
  let at = 0;
  const ask = () => {
    const outcome = outcomes[Math.min(at++, outcomes.length - 1)];
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome ?? { status: 0, body: '' });
  };
  const answer = await patiently(ask, {
    signal: new AbortController().signal,
    onWait: (_why, ms) => void waits.push(ms),
    pause: () => Promise.resolve(),
  }).catch((error: unknown) => error);
  return { answer, waits };
}

it('gives an answer as it is, a refusal too', async () => {
  expect(await asked({ status: 200, body: 1 })).toEqual({ answer: { status: 200, body: 1 }, waits: [] });
  expect(await asked({ status: 403, body: 2 })).toEqual({ answer: { status: 403, body: 2 }, waits: [] });
});

it('asks again with growing waits while the server is away', async () => {
  const { answer, waits } = await asked(lost, { status: 503, body: '' }, lost, { status: 200, body: 1 });
  expect(answer).toMatchObject({ status: 200 });
  expect(waits).toEqual([500, 1000, 2000]);
});

it('gives up after a minute', async () => {
  const { answer, waits } = await asked(lost);
  expect(answer).toBe(lost);
  expect(waits.reduce((sum, ms) => sum + ms)).toBe(60_000);
});

it('waits as it is told after too many requests, and loses no patience by that', async () => {
  const often = Array.from({ length: 20 }, () => ({ status: 429, body: '', retryAfterMs: 9000 }));
  const { answer, waits } = await asked(...often, { status: 200, body: 1 });
  expect(answer).toMatchObject({ status: 200 });
  expect(waits).toEqual(often.map(() => 9000));
});

it('stops waiting when it is interrupted', async () => {
  const controller = new AbortController();
  const onWait = () => {
    controller.abort();
  };
  const waiting = patiently(() => Promise.reject(lost), { signal: controller.signal, onWait });
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

it('hides no bug', async () => {
  expect((await asked(new TypeError('a bug'))).answer).toBeInstanceOf(TypeError);
});
