import type { DataSource, EntityManager } from 'typeorm';
import { EventStoreError } from '../port/event-store-error.ts';
import type { ViewStore } from './view-store.ts';
import { qualified } from './qualified.ts';

/** Read models in PostgreSQL through TypeORM, in the data source's schema, beside the log's checkpoints. */
export function typeormViewStore(dataSource: DataSource): ViewStore<EntityManager> {
  const checkpoints = qualified(dataSource, 'checkpoints');
  return {
    transaction: (work) => dataSource.transaction('READ COMMITTED', work),

    async position(name, version) {
      const text = `select position from ${checkpoints} where name = $1 and version = $2 and partition = 0`;
      const rows = await dataSource.query<{ position: string }[]>(text, [name, version]);
      return BigInt(rows[0]?.position ?? 0);
    },

    async move(tx, name, version, from, to) {
      const place = [name, version, from.toString(), to.toString()];
      if (
        (await count(
          tx,
          `update ${checkpoints} set position = $4, moved_at = clock_timestamp()
        where name = $1 and version = $2 and partition = 0 and position = $3`,
          place,
        )) === 1
      )
        return;
      if (
        from === 0n &&
        (await count(
          tx,
          `insert into ${checkpoints} (name, version, position)
        select $1, $2::int, $4::bigint where $3::bigint = 0 on conflict do nothing`,
          place,
        )) === 1
      )
        return;
      throw new EventStoreError('fenced', { name });
    },
  };
}

/** Rows that a statement wrote. */
async function count(tx: EntityManager, statement: string, values: readonly unknown[]): Promise<number> {
  const rows = await tx.query<{ count: number }[]>(
    `with written as (${statement} returning 1) select count(*)::int as count from written`,
    [...values],
  );
  return rows[0]?.count ?? 0;
}
