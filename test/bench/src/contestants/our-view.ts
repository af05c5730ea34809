import type { EventStore } from '@attune/event-store';
import { ProjectionRunner, typeormViewStore } from '@attune/event-store';
import { DataSource } from 'typeorm';
import { notedDebts } from './noted-debts.ts';
import { schema, urlFor } from './our-schema.ts';

export interface OurView {
  /** Resolves when the view holds what was written at a position. */
  readonly shows: (position: bigint) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Follows the log with the product's own runner, beginning at its end. */
export async function followView(url: string, store: EventStore): Promise<OurView> {
  const address = urlFor(url, 'follower');
  const dataSource = await new DataSource({ type: 'postgres', url: address, schema, extra: { max: 6 } }).initialize();
  const views = typeormViewStore(dataSource, { connectionString: address });
  const { position } = await store.head({ allTenants: true });
  const { name, version } = notedDebts;
  if (position > 0n) await views.reset({ name, version, partition: 0 }, position);
  const runner = new ProjectionRunner({ store, views, projections: [notedDebts] });
  runner.start();
  return {
    shows: async (written) => {
      if (!(await runner.waitFor(name, written, 30_000))) throw new Error('The view does not follow.');
    },
    close: async () => {
      await runner.stop();
      await dataSource.destroy();
    },
  };
}
