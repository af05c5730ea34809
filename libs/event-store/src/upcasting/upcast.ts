import type { StoredEvent } from '../port/stored-event.ts';
import { UnknownEventVersion } from './unknown-event-version.ts';
import type { Upcasters } from './upcasters.ts';

/** A stored event with its data as the newest version has it. The stored event itself stays as it is. */
export interface Upcast {
  readonly version: number;
  readonly data: unknown;
  readonly event: StoredEvent;
}

/**
 * Parses an event's body and brings it, step by step, to the newest version of its type.
 * @throws UnknownEventVersion when the type or the version is not known, or a step is missing
 */
export function upcast(event: StoredEvent, upcasters: Upcasters): Upcast {
  const known = Object.hasOwn(upcasters, event.type) ? upcasters[event.type] : undefined;
  if (known === undefined || event.version > known.newest) throw new UnknownEventVersion(event.type, event.version);
  let data: unknown = JSON.parse(event.body);
  for (let version = event.version; version < known.newest; version += 1) {
    const step = known.from[version];
    if (step === undefined) throw new UnknownEventVersion(event.type, event.version);
    data = step(data);
  }
  return { version: known.newest, data, event };
}
