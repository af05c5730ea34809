import type { Asked, FailedKey, ParkedKey, ParkedName } from './parked-key.ts';

/** The keys that consumers of a service cannot go on with, and what operators ask for them. It holds where messages lie, never what they say. */
export interface Parking {
  /** The keys of a consumer that are parked among the messages of a service, with the place of the first of each. */
  parked(consumer: string, service: string): Promise<ReadonlyMap<string, bigint>>;

  /** Parks a key, or moves a parked one on to a later message. */
  park(failed: FailedKey): Promise<ParkedKey>;

  /** Lets one more message wait behind a parked key. @returns false when the key is parked no longer: the message is to be handled */
  wait(name: ParkedName, place: bigint): Promise<boolean>;

  list(): Promise<readonly ParkedKey[]>;

  /** Notes what an operator wants done. @returns whether such a key is parked */
  ask(name: ParkedName, asked: Asked): Promise<boolean>;

  /** Takes one asked key in hand for so long, in milliseconds, so that no other process does too. */
  take(consumer: string, ms: number): Promise<(ParkedKey & { readonly asked: Asked }) | undefined>;

  /** Gives a key that was taken out of hand, as it is: what was asked for it is still to be done. */
  letGo(name: ParkedName): Promise<void>;

  /** Frees a key whose messages are handled up to a place. @returns false when more wait behind it by now */
  free(name: ParkedName, handled: bigint): Promise<boolean>;
}
