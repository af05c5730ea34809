import type { EventStore } from '../../port/event-store.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import type { ProjectionLog } from '../projection-log.ts';
import { recordedSkips } from './recorded-skips.ts';

/**
 * What a projection leaves out, read once for each tenant: nothing is skipped but the event at which it stands, and then it begins
 * anew with a new one of these.
 */
export class Skips {
  readonly #store: EventStore;
  readonly #projection: CheckpointKey;
  readonly #byTenant = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(store: EventStore, projection: CheckpointKey) {
    this.#store = store;
    this.#projection = projection;
  }

  /** The events that are not left out. */
  async without(events: readonly StoredEvent[]): Promise<readonly StoredEvent[]> {
    const skipped = new Set<string>();
    for (const tenant of new Set(events.map((event) => event.tenant))) for (const id of await this.#of(tenant)) skipped.add(id);
    return skipped.size === 0 ? events : events.filter(({ id }) => !skipped.has(id));
  }

  /** The log, as the projection sees it. */
  log(): ProjectionLog {
    const store = this.#store;
    const of = (tenant: string) => this.#of(tenant);
    return {
      can: store.can,
      async *read(id, options) {
        const skipped = await of(id.tenant);
        for await (const event of store.read(id, options)) if (!skipped.has(event.id)) yield event;
      },
    };
  }

  #of(tenant: string): Promise<ReadonlySet<string>> {
    const known = this.#byTenant.get(tenant);
    if (known !== undefined) return known;
    const read = recordedSkips(this.#store, tenant, this.#projection);
    this.#byTenant.set(tenant, read);
    // One that failed is asked again.
    read.catch(() => this.#byTenant.delete(tenant));
    return read;
  }
}
