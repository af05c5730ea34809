import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { connectionLimits } from './connection-limits.ts';
import { outliveBreaks } from './outlive-breaks.ts';

/** Where views lie, and who works on them. */
export interface ViewSource {
  /** `postgres://…` of a role. */
  readonly url: string;
  readonly schema: string;
  /** The rows of the views that are asked for as such. */
  readonly rows?: readonly EntitySchema<unknown>[];
  /** Of connections at once; 6 unless given. */
  readonly poolSize?: number;
}

/** A data source of TypeORM, not yet opened, whose connections may break at any moment without ending the process; and no wait is endless. */
export function viewSource({ url, schema, rows = [], poolSize = 6 }: ViewSource): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: [...rows],
    synchronize: false,
    poolSize,
    extra: connectionLimits,
    driver: { ...pg, Pool: OutlivingPool },
    poolErrorHandler: () => undefined,
  });
}

// TypeORM makes its pool by itself and listens to a connection only once it has it: too late for one that breaks as it is handed over.
class OutlivingPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super(config);
    outliveBreaks(this);
  }
}
