import { setTimeout as pause } from 'node:timers/promises';
import type { Append, Appended } from '../port/append.ts';
import type { EventStore } from '../port/event-store.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import { anAppend } from './given.ts';

/** An append that was sent, and its answer where there was one. */
export interface Sent {
  readonly append: Append;
  readonly answer: Appended | undefined;
  /** Whether each time the store said that it had not written it. */
  readonly notWritten: boolean;
}

export interface Load {
  readonly store: EventStore;
  /** Names the streams of this writer, so that no other is in its way. */
  readonly writer: string;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Longest rest between two appends, in milliseconds. */
  readonly restMs?: number;
  readonly onSent?: (sent: Sent) => Promise<void> | void;
}

/** Appends one to five events at a time, one after another, until told to stop; what was unavailable is sent again, or given up. */
export async function load({ store, writer, random, signal, restMs = 0, onSent }: Load): Promise<readonly Sent[]> {
  const all: Sent[] = [];
  const going = () => !signal.aborted;
  while (going()) {
    const stream = `${writer}-${String(Math.floor(random() * 4))}`;
    const append = anAppend(stream, 'any', 1 + Math.floor(random() * 5));
    const tried = [await answered(store, append)];
    // Sent again it is harmless, whatever became of it; half are given up, and may be there or not.
    while (typeof tried.at(-1) === 'string' && random() < 0.5 && going()) {
      await pause(20);
      tried.push(await answered(store, append));
    }
    const last = tried.at(-1);
    const answer = typeof last === 'object' ? last : undefined;
    const sent = { append, answer, notWritten: tried.every((outcome) => outcome === 'not-written') };
    all.push(sent);
    await onSent?.(sent);
    if (restMs > 0) await pause(random() * restMs);
    else if (answer === undefined) await pause(10);
  }
  return all;
}

async function answered(store: EventStore, append: Append): Promise<Appended | 'not-written' | 'unknown'> {
  try {
    return await store.append(append);
  } catch (error) {
    if (isEventStoreError(error, 'unavailable')) return error.details.outcome;
    throw error;
  }
}
