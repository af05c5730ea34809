import type { ParkedKey } from '../parking/parked-key.ts';
import type { Parking } from '../parking/parking.ts';
import type { Reaction } from './reaction.ts';

/** One who follows the messages of other services: each message reaches it once it is over, and none is passed over. */
export interface Consumer {
  /** Names it for good: how far it has come is kept under it. */
  readonly name: string;
  readonly reactions: readonly Reaction[];
  /** Where keys are kept that it cannot go on with. */
  readonly parking: Parking;
  readonly onParked?: (parked: ParkedKey) => void;
}
