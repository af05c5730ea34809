import type { ParkedEvent } from './parked-event.ts';
import type { ViewStore } from './view-store.ts';
import { WakeUp } from './wake-up.ts';

/**
 * Waits, after a stop, until there is reason to go on: an operator asked for another try, or another process, which may have newer code,
 * got past the event. Also ends when the signal aborts.
 */
export async function askedAgain<Tx>(
  views: ViewStore<Tx>,
  stopped: ParkedEvent,
  { lookMs, signal }: { readonly lookMs: number; readonly signal: AbortSignal },
): Promise<void> {
  const wake = new WakeUp();
  const unwatch = views.watch(() => {
    wake.ring();
  });
  try {
    while (!signal.aborted) {
      wake.looked();
      // Away, the database gives no reason.
      const parked = await views.parked().catch(() => [stopped]);
      const now = parked.find((one) => isSame(one, stopped));
      if (now === undefined || now.asked > stopped.asked) return;
      await wake.wait(lookMs, signal);
    }
  } finally {
    await unwatch();
  }
}

function isSame(a: ParkedEvent, b: ParkedEvent): boolean {
  return a.name === b.name && a.version === b.version && a.partition === b.partition && a.position === b.position;
}
