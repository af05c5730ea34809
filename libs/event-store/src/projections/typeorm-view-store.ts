import type { ClientConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { qualified } from './qualified.ts';
import { moveCheckpoint, releaseLease, renewLease, resetCheckpoint } from './sql/keep-lease.ts';
import { askAgain, parkEvent, readParked } from './sql/parked-in-sql.ts';
import { projectionsChannel } from './sql/projections-channel.ts';
import { readCheckpoints, readPosition } from './sql/read-checkpoints.ts';
import { SharedListener } from './sql/shared-listener.ts';
import type { Sql } from './sql/sql.ts';
import { takeLease } from './sql/take-lease.ts';
import type { ViewStore } from './view-store.ts';

/**
 * Read models in PostgreSQL through TypeORM, in the data source's schema, beside the log's checkpoints.
 * @param listen where to listen for the release of leases, on a connection of its own; without it they are only looked for
 */
export function typeormViewStore(dataSource: DataSource, listen?: ClientConfig): ViewStore<EntityManager> {
  const checkpoints = qualified(dataSource, 'checkpoints');
  const { options } = dataSource;
  const channel = projectionsChannel('schema' in options && typeof options.schema === 'string' ? options.schema : 'public');
  const listener = listen && new SharedListener(listen, channel);
  const tables = { checkpoints, parked: qualified(dataSource, 'parked_events'), channel };
  const sql: Sql = (text, values) => dataSource.query(text, [...values]);
  return {
    transaction: (work) => dataSource.transaction('READ COMMITTED', work),
    checkpoints: () => readCheckpoints(sql, checkpoints),
    position: (key) => readPosition(sql, checkpoints, key),
    take: (asked) => takeLease(sql, checkpoints, asked),
    renew: (lease) => renewLease(sql, checkpoints, lease),
    release: (lease) => releaseLease(sql, checkpoints, lease, channel),
    move: (tx, lease, from, to) => moveCheckpoint((text, values) => tx.query(text, [...values]), checkpoints, lease, from, to),
    reset: (key, to) => resetCheckpoint(sql, tables, key, to),
    parked: () => readParked(sql, tables),
    park: (lease, poison) => parkEvent(sql, tables, lease, poison),
    askAgain: (key) => askAgain(sql, tables, key),
    watch: (wake) => listener?.watch(wake) ?? (() => Promise.resolve()),
  };
}
