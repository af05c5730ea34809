import type { Envelope } from '@attune/kernel';

/** When a fact happened and when it was recorded. */
export interface Noted {
  readonly occurredAt: string;
  readonly recordedAt: string;
}

/** Takes both moments from an event's envelope. */
export function noted({ occurredAt, recordedAt }: Envelope): Noted {
  return { occurredAt, recordedAt };
}
