import type { StoredEvent } from '../port/stored-event.ts';
import { UnknownEventVersion } from './unknown-event-version.ts';
import type { Upcasters } from './upcasters.ts';

/** A stored event with its data as the newest version has it. The stored event itself stays as it is. */
export interface Upcast {
  readonly version: number;
  readonly data: unknown;
  readonly event: StoredEvent;
}

function parsed({ body }: StoredEvent): unknown {
  return JSON.parse(body);
}

/**
 * Parses an event's body and brings it, step by step, to the newest version of its type.
 * `parse` takes the place of plain JSON parsing.
 * @throws UnknownEventVersion when the type or the version is not known, or a step is missing
 */
export function upcast(event: StoredEvent, upcasters: Upcasters, parse: (event: StoredEvent) => unknown = parsed): Upcast {
  const known = Object.hasOwn(upcasters, event.type) ? upcasters[event.type] : undefined;
  if (known === undefined || event.version > known.newest) throw new UnknownEventVersion(event.type, event.version);
  let data: unknown = parse(event);
  for (let version = event.version; version < known.newest; version += 1) {
    const step = known.from[version];
    if (step === undefined) throw new UnknownEventVersion(event.type, event.version);
    data = step(data);
  }
  return { version: known.newest, data, event };
}
