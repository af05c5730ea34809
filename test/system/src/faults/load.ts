import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import type { Answer } from '../harness/answer.ts';
import type { Caller } from '../harness/caller.ts';
import { aDebt } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';

/** A command that was sent, under its own key, and what came back: nothing where the connection broke. */
export interface Sent {
  readonly path: string;
  readonly key: string;
  readonly body: object;
  readonly answer?: Answer;
}

/**
 * Sends commands, several at a time, until told to stop: check-ins in given cases, whose words are the key, and openings with three
 * debts, which are there whole or not at all. After a refusal a caller waits a moment, as the answer asks.
 */
export async function load(
  caller: Caller,
  cases: readonly string[],
  workers: number,
  signal: AbortSignal,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const worker = async (nth: number) => {
    for (let round = nth; !signal.aborted; round += workers) {
      const key = randomUUID();
      const caseId = cases[round % cases.length] ?? '';
      const command = round % 4 === 0 ? opening() : { path: addressOf(routes.checkIn, { caseId }), body: checkIn(key) };
      const answer = await send(caller, { ...command, key });
      sent.push(answer === undefined ? { ...command, key } : { ...command, key, answer });
      if (answer?.status !== 201) await pause(20);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, nth) => worker(nth)));
  return sent;
}

/** Sends one, as it was or for the first time. @returns undefined when no answer came */
export function send(caller: Caller, { path, key, body }: Pick<Sent, 'path' | 'key' | 'body'>): Promise<Answer | undefined> {
  // An answer that breaks the contracts is a finding; only a broken connection is none.
  return caller.post(path, body, { 'idempotency-key': key }).catch((error: unknown) => {
    if (isBroken(error)) return undefined;
    throw error;
  });
}

/** What `fetch` says of a connection that broke before the answer, or within it; its errors are of another realm than Jest's. */
function isBroken(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    /^(?:fetch failed|terminated)$/.test(String(error.message))
  );
}

const checkIn = (words: string) => ({ feeling: 3, readiness: 'ready', heardOn: 'phone', words });
const opening = () => ({ path: '/v1/cases', body: { debts: [aDebt(), aDebt(), aDebt()] } });
