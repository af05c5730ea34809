import { errorText } from '../projections/failure.ts';
import type { ProjectionStopped } from '../projections/projection-stopped.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import type { StreamView } from '../stream-views/stream-view.ts';

/** An event that the view cannot take. A rebuild always stops at one: rows that lack it would look whole. */
export class RebuildStopped extends Error {
  override readonly name = 'RebuildStopped';
  readonly stopped: ProjectionStopped;

  constructor(stopped: ProjectionStopped) {
    const { name, version, position, type, error } = stopped;
    super(`${name} ${String(version)} cannot take the event at position ${position.toString()}, of type ${type}: ${error}.`);
    this.stopped = stopped;
  }
}

/** The stop at an event, without the error's message, which may quote personal data. */
export function stoppedAt({ name, version }: StreamView, event: StoredEvent, error: unknown): RebuildStopped {
  return new RebuildStopped({
    name,
    version,
    position: event.position,
    eventId: event.id,
    type: event.type,
    error: errorText(error),
  });
}
