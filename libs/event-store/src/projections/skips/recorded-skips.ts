import type { EventStore } from '../../port/event-store.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import { skipStream, skipType } from './skip-stream.ts';

/** The ids of the events that one version of a projection leaves out of a tenant's log, by the record of its operators. */
export async function recordedSkips(
  log: Pick<EventStore, 'read'>,
  tenant: string,
  projection: CheckpointKey,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const event of log.read({ tenant, stream: skipStream(projection.name) })) {
    const id = skippedBy(event, projection);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function skippedBy({ type, body }: StoredEvent, projection: CheckpointKey): string | undefined {
  if (type !== skipType) return undefined;
  const { version, partition, eventId } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const own = version === projection.version && partition === (projection.partition ?? 0);
  return own && typeof eventId === 'string' ? eventId : undefined;
}
