import type { Backoff } from '@attune/event-store';
import { handle } from '../delivering/handle.ts';
import type { Consumer } from '../port/consumer.ts';
import { parkMessage } from './park-message.ts';
import type { Asked, ParkedKey } from './parked-key.ts';
import type { Replay } from './replay.ts';

export interface WorkOff {
  readonly consumer: Consumer;
  readonly replay: Replay;
  readonly backoff: Backoff;
  readonly signal: AbortSignal;
}

/**
 * Does what an operator asked for a parked key: handles its messages in order, the first one left out where it is to be dropped. At
 * the first that fails again the key is parked anew, from there.
 * @throws on an outage or once the signal aborts: what was asked for stays
 */
export async function workOff(parked: ParkedKey & { readonly asked: Asked }, work: WorkOff): Promise<void> {
  const { consumer, replay, backoff, signal } = work;
  const { name, reactions, parking } = consumer;
  let [from, to] = [parked.first, parked.last];
  for (;;) {
    for await (const message of replay(parked, from, to)) {
      signal.throwIfAborted();
      if (parked.asked === 'drop' && message.place === parked.first) continue;
      const failed = await handle(message, { reactions, backoff, signal });
      if (failed === undefined) continue;
      await parkMessage(consumer, message, failed);
      return;
    }
    // What came meanwhile waits behind it too.
    if (await parking.free(parked, to)) return;
    const now = (await parking.list()).find(
      ({ consumer: whose, service, key }) => whose === name && service === parked.service && key === parked.key,
    );
    if (now === undefined) return;
    [from, to] = [to + 1n, now.last];
  }
}
