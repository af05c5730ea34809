import type { Message } from '../port/message.ts';
import type { ParkedKey } from './parked-key.ts';

/** Reads a parked key's messages once more where they lie, in order, both ends included. */
export type Replay = (
  parked: Pick<ParkedKey, 'service' | 'key' | 'partition'>,
  from: bigint,
  to: bigint,
) => AsyncIterable<Message>;
