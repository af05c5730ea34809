import { randomUUID } from 'node:crypto';
import { operationEvents } from '@attune/contracts';
import type { ProjectionEventSkipped } from '@attune/contracts';
import { skipStream } from '@attune/event-store';
import type { Append, ParkedEvent, StoredEvent } from '@attune/event-store';
import { RuleBroken, uuidV5 } from '@attune/kernel';
import { eventCodec } from '@attune/service-kit';
import type { ClientKeys } from '@attune/service-kit';
import { ActionRefused } from '../action-refused.ts';

// A namespace of Attune's own for the commands of operators (UUID 5 of the DNS namespace and "operations.attune").
const operations = '66b39581-8278-59c5-98d2-6d2fb8079d34';

/** The record of a skip, about the client whom the event is about, sealed with that client's key. The same skip again is the same command. */
export async function skipRecord(keys: ClientKeys, parked: ParkedEvent, event: StoredEvent, reason: string): Promise<Append> {
  const { name: projection, version, partition, eventId, error, tenant } = parked;
  const what = ['skip', projection, String(version), String(partition), eventId].join(' ');
  const commandId = uuidV5(operations, `${tenant} ${what}`);
  const { clientId, caseId } = event;
  const about = { ...(clientId === undefined ? {} : { clientId }), ...(caseId === undefined ? {} : { caseId }) };
  const skipped: Omit<ProjectionEventSkipped, 'reason'> = {
    type: 'ProjectionEventSkipped',
    projection,
    version,
    partition,
    position: event.position.toString(),
    eventId,
    eventType: event.type,
    error,
  };
  const codec = eventCodec(operationEvents, keys);
  const write = (whole: ProjectionEventSkipped) => codec.write([whole], { tenant, commandId, ...about });
  // Where nobody can read about the client any more, and where it is about none, the reason is not kept either.
  const written =
    clientId === undefined
      ? await write(skipped)
      : await write({ ...skipped, reason }).catch((refusal: unknown) => {
          if (!(refusal instanceof RuleBroken)) throw refusal;
          if (refusal.code === 'ClientErased') return write(skipped);
          throw new ActionRefused('The reason can not be sealed now: the vault is away. Nothing was skipped.');
        });
  const occurredAt = new Date().toISOString();
  const envelope = {
    occurredAt,
    origin: 'live',
    actor: { kind: 'person', id: 'operator', via: 'attune projections skip' },
    correlationId: randomUUID(),
    causationId: eventId,
    ...about,
  } as const;
  return {
    tenant,
    stream: skipStream(projection),
    expected: 'any',
    command: { id: commandId, fingerprint: what },
    events: written.map((one) => ({ ...one, ...envelope })),
  };
}
