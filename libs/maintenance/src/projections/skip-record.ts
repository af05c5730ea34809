import { skipStream } from '@attune/event-store';
import type { Append, ParkedEvent, StoredEvent } from '@attune/event-store';
import type { ClientKeys } from '@attune/service-kit';
import { operatorRecord } from '../recording/operator-record.ts';

/** The record of a skip, about the client whom the event is about, sealed with that client's key. The same skip again is the same command. */
export function skipRecord(keys: ClientKeys, parked: ParkedEvent, event: StoredEvent, reason: string): Promise<Append> {
  const { name: projection, version, partition, eventId, error, tenant } = parked;
  const { clientId, caseId, position, type: eventType } = event;
  return operatorRecord(keys, {
    tenant,
    stream: skipStream(projection),
    what: ['skip', projection, String(version), String(partition), eventId].join(' '),
    via: 'attune projections skip',
    about: { ...(clientId === undefined ? {} : { clientId }), ...(caseId === undefined ? {} : { caseId }) },
    done: {
      type: 'ProjectionEventSkipped',
      projection,
      version,
      partition,
      position: position.toString(),
      eventId,
      eventType,
      error,
    },
    reason,
  });
}
