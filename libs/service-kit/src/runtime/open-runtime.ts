import { createSecretKey } from 'node:crypto';
import {
  ledgerProjection,
  openPools,
  postgresEventStore,
  postgresSnapshots,
  type Projection,
  ProjectionRunner,
  TenantViews,
  typeormLedger,
  typeormViewStore,
  viewSource,
} from '@attune/event-store';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { ServiceConfig } from '../config/service-config.ts';
import { referenceIdsBy } from '../context/reference-ids.ts';
import { FieldOpener } from '../privacy/field-opener.ts';
import { endOfTime } from '../waiting/log-end.ts';
import { openVault } from './open-vault.ts';
import type { ServiceRuntime } from './service-runtime.ts';
import type { OnTrouble } from './trouble.ts';

/** What a service is, for its runtime. */
export interface RuntimeOf {
  /** The schema of its log and views, named as the service. */
  readonly schema: string;
  readonly projections: readonly Projection<EntityManager>[];
  /** The rows of its views. */
  readonly rows: readonly EntitySchema<unknown>[];
  /** Refuses by throwing, before anything runs. */
  readonly mayRun?: (pool: ServiceRuntime['pool']) => Promise<void>;
}

/**
 * Opens log, vault and views of a service and lets its projections run.
 * @throws MasterKeyWrong before anything runs, and what `mayRun` throws
 */
export async function openRuntime(
  { schema, projections, rows, mayRun }: RuntimeOf,
  config: ServiceConfig,
  { onStopped, onFieldFault, onWrongMaster }: OnTrouble,
): Promise<ServiceRuntime> {
  const { database, clock } = config;
  const { vault, close: closeVault } = await openVault(config.vault, onWrongMaster);
  const pool = openPools(database, { writer: 4, reader: 8, follower: 4 });
  const listen = { connectionString: database.follower };
  const store = postgresEventStore({ pool, listen, schema });
  const [source, served] = [
    viewSource({ url: database.follower, schema, rows }),
    viewSource({ url: database.reader, schema, rows }),
  ];
  await mayRun?.(pool);
  await Promise.all([source.initialize(), served.initialize()]);
  const followed = typeormViewStore(source, listen);
  const all = [...projections, ledgerProjection(typeormLedger(source))];
  const runner = new ProjectionRunner({ store, views: followed, projections: all, onStopped });
  runner.start();
  return {
    schema,
    ports: {
      store,
      snapshots: postgresSnapshots(pool, schema),
      clock,
      fingerprintKey: createSecretKey(config.fingerprintKey),
      referenceIds: referenceIdsBy(config.referenceKey),
    },
    pool,
    vault,
    views: new TenantViews(served),
    followed,
    runner,
    opener: new FieldOpener(vault, onFieldFault),
    checks: {
      log: async () => {
        await Promise.all([store.positionAt(endOfTime), pool.writer.query('select 1')]);
      },
      views: async () => {
        await Promise.all([source.query('select 1'), served.query('select 1')]);
      },
    },
    stop: async () => {
      await runner.stop();
      await store.close();
      await Promise.all([source.destroy(), served.destroy()]);
      await closeVault();
      await pool.end();
    },
  };
}
