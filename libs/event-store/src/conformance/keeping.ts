import type { StoredEvent } from '../port/stored-event.ts';
import type { Projection } from '../projections/projection.ts';
import type { Fixture } from './fixture.ts';

/** A projection that keeps each event's revision once it has been looked at. */
export function keeping<Tx>(
  fixture: Fixture<Tx>,
  name: string,
  types: Projection<Tx>['types'],
  look: (event: StoredEvent) => void,
): Projection<Tx> {
  return {
    name,
    version: 1,
    types,
    apply: async (events, tx) => {
      for (const event of events) {
        look(event);
        await fixture.views.put(tx, `${name} ${event.id}`, String(event.revision));
      }
    },
  };
}
