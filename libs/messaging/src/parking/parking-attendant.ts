import { setTimeout as pause } from 'node:timers/promises';
import { type WorkOff, workOff } from './work-off.ts';

/** How often it looks for what operators asked, and how long it has a key in hand, in milliseconds. */
const [lookEvery, inHand] = [500, 60_000];

/** Looks after a consumer's parked keys: does what operators ask for, one key after another, until its signal aborts. */
export async function attendParking(work: WorkOff): Promise<void> {
  const { consumer, signal } = work;
  while (!signal.aborted) {
    // An outage is no news here: the key stays asked for, and the consumption itself tells of it.
    const worked = await attendOnce(work).catch(() => false);
    if (!worked) await pause(lookEvery, undefined, { signal }).catch(() => undefined);
  }
  async function attendOnce(one: WorkOff): Promise<boolean> {
    const parked = await consumer.parking.take(consumer.name, inHand);
    if (parked === undefined) return false;
    try {
      await workOff(parked, one);
      return true;
    } catch (error) {
      // Whoever looks next need not wait until it is taken for abandoned.
      await consumer.parking.letGo(parked);
      throw error;
    }
  }
}
