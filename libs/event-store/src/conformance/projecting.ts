import type { EventStore } from '../port/event-store.ts';
import type { Position } from '../port/position.ts';
import type { Projection } from '../projections/projection.ts';
import { runProjection } from '../projections/run-projection.ts';
import { until } from './followed.ts';
import type { Fixture } from './fixture.ts';

/** A projection that runs. */
export interface Projecting {
  /** Waits until the view holds all that is in the log now. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

export function projecting<Tx>({ views }: Fixture<Tx>, store: EventStore, projection: Projection<Tx>): Projecting {
  const abort = new AbortController();
  let reached: Position = -1n;
  const backoff = { attempts: 50, firstMs: 2, maxMs: 20 };
  const running = runProjection({
    store,
    views: views.store,
    projection,
    signal: abort.signal,
    backoff,
    onMoved: (position) => {
      reached = position;
    },
  });
  return {
    caughtUp: async () => {
      const { position } = await store.head({ allTenants: true });
      await until(() => reached >= position, 30_000);
    },
    stop: async () => {
      abort.abort();
      await running;
    },
  };
}
