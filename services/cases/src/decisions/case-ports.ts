import type { KeyObject } from 'node:crypto';
import type { EventStore, ReferenceIds } from '@attune/event-store';

/** What decisions about cases need of the world. */
export interface CasePorts {
  readonly store: Pick<EventStore, 'read' | 'append'>;
  readonly clock: () => string;
  readonly referenceIds: ReferenceIds;
  readonly fingerprintKey: Uint8Array | KeyObject;
}
