/** A key at whose first message a consumer failed. What came later for it waits behind, other keys go on. */
export interface ParkedKey {
  readonly consumer: string;
  readonly service: string;
  readonly key: string;
  readonly partition: number;
  /** Place of the message that failed, and of the last that waits, itself if none does. */
  readonly first: bigint;
  readonly last: bigint;
  /** How many wait behind it. */
  readonly waiting: number;
  readonly eventId: string;
  readonly type: string;
  readonly reaction: string;
  /** Name and code of the error, never its message, which may quote personal data. */
  readonly error: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  /** What an operator has asked for and was not done yet. */
  readonly asked?: Asked;
}

/** `retry`: handle the first message again, then those behind it. `drop`: leave it out, then go on with those behind it. */
export type Asked = 'retry' | 'drop';

/** A key as it is parked. */
export type FailedKey = Pick<
  ParkedKey,
  'consumer' | 'service' | 'key' | 'partition' | 'eventId' | 'type' | 'reaction' | 'error' | 'attempts'
> & { readonly place: bigint };

/** Names a parked key. */
export type ParkedName = Pick<ParkedKey, 'consumer' | 'service' | 'key'>;
