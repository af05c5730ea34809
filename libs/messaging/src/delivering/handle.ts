import { type Backoff, errorText, failureOf, waitAfter } from '@attune/event-store';
import type { Message } from '../port/message.ts';
import type { Reaction } from '../port/reaction.ts';

/** What went wrong with a message, for good as far as the consumer can tell. */
export interface Failed {
  readonly reaction: string;
  readonly error: string;
  readonly attempts: number;
}

export interface Handling {
  readonly reactions: readonly Reaction[];
  readonly backoff: Backoff;
  readonly signal: AbortSignal;
}

/**
 * Lets every reaction to a message take effect, one after another, each tried again with backoff.
 * @returns undefined once all have; else what went wrong with the first that could not
 * @throws the reaction's error when it is an outage, the signal's reason once that has aborted
 */
export async function handle(message: Message, { reactions, backoff, signal }: Handling): Promise<Failed | undefined> {
  for (const reaction of reactions) {
    if (reaction.on.service !== message.service || reaction.on.type !== message.event.type) continue;
    const failed = await react(reaction, message, backoff, signal);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

async function react(reaction: Reaction, message: Message, backoff: Backoff, signal: AbortSignal): Promise<Failed | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    try {
      await reaction.handle(message);
      return undefined;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'outage') throw error;
      if (failure === 'newer-than-code' || attempts >= backoff.attempts)
        return { reaction: reaction.name, error: errorText(error), attempts };
      await waitAfter(attempts, backoff, signal);
    }
  }
}
