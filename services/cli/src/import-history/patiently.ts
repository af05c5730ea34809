import { setTimeout as timer } from 'node:timers/promises';
import type { Answer } from '../gateway/answer.ts';
import { Unanswered } from '../gateway/unanswered.ts';

const patienceMs = 60_000;
const longestMs = 10_000;
const away = new Set([502, 503, 504]);

const sleep = (ms: number, signal: AbortSignal) => timer(ms, undefined, { signal });

/** What happens while nothing comes back. */
export interface Waiting {
  readonly onWait: (why: string, ms: number) => void;
  readonly signal: AbortSignal;
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Asks until there is an answer: after a lost connection or "not available" with growing waits, for about a minute; after "too many
 * requests" as long as it says. Only for what is harmless when it is asked twice.
 * @throws Unanswered when the minute is over @throws AbortError when the signal comes while it waits
 */
export async function patiently(ask: () => Promise<Answer>, { onWait, signal, pause = sleep }: Waiting): Promise<Answer> {
  let waited = 0;
  for (let next = 500; ; next = Math.min(longestMs, next * 2)) {
    const outcome = await ask().catch((error: unknown) => unanswered(error));
    const { why, told } = reasonToWait(outcome);
    if (why === undefined) return outcome as Answer;
    if (told === undefined && waited >= patienceMs)
      throw outcome instanceof Unanswered ? outcome : new Unanswered('The server', why);
    const ms = told ?? Math.min(next, patienceMs - waited);
    if (told === undefined) waited += ms;
    onWait(why, ms);
    await pause(ms, signal);
  }
}

function unanswered(error: unknown): Unanswered {
  if (error instanceof Unanswered) return error;
  throw error;
}

function reasonToWait(outcome: Answer | Unanswered): { readonly why?: string; readonly told?: number } {
  if (outcome instanceof Unanswered) return { why: outcome.message };
  if (outcome.status === 429) return { why: 'The server asks for a pause', told: Math.max(1000, outcome.retryAfterMs ?? 0) };
  return away.has(outcome.status) ? { why: 'The server is not available at the moment' } : {};
}
