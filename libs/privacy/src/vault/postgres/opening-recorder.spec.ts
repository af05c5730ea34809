import { expect, test } from '@jest/globals';
import { VaultAway } from '../vault-away.ts';
import type { Ask } from './ask.ts';
import { OpeningRecorder } from './opening-recorder.ts';

const opening = { tenant: 'north', clientId: 'c', actor: 'a', purpose: 'p', fields: [], at: '2026-11-25T10:00:00Z' };
const records = (count: number) => Array.from({ length: count }, (_, n) => ({ ...opening, clientId: String(n) }));

/** Gathers what is sent; `answer` settles each batch. */
function gathering(answer: (batch: number) => Promise<void>) {
  const batches: string[][] = [];
  const ask: Ask = async (_call, [rows]) => {
    batches.push((JSON.parse(String(rows)) as { readonly client_id: string }[]).map((row) => row.client_id));
    await answer(batches.length);
    return [];
  };
  return { batches, recorder: new OpeningRecorder(ask) };
}

test('records of one moment go together, a thousand at most, each once and in order', async () => {
  const { batches, recorder } = gathering(() => Promise.resolve());
  await Promise.all(records(2_500).map((one) => recorder.record(one)));
  expect(batches.map((batch) => batch.length)).toEqual([1_000, 1_000, 500]);
  expect(batches.flat()).toEqual(records(2_500).map(({ clientId }) => clientId));
  await recorder.idle();
});

test('a batch that fails is refused to those in it alone', async () => {
  const { recorder } = gathering((batch) => (batch === 1 ? Promise.reject(new VaultAway('unreachable')) : Promise.resolve()));
  const settled = await Promise.allSettled(records(1_001).map((one) => recorder.record(one)));
  expect(settled.map(({ status }) => status).lastIndexOf('rejected')).toBe(999);
  expect(settled.at(-1)?.status).toBe('fulfilled');
});

test('what waits is bounded', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { recorder } = gathering(() => promise);
  const waiting = records(10_000).map((one) => recorder.record(one));
  await expect(recorder.record(opening)).rejects.toEqual(expect.objectContaining({ code: 'vault-away', reason: 'busy' }));
  resolve(undefined);
  await Promise.all(waiting);
});
