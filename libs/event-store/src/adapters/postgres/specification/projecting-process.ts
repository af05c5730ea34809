import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { OtherProcessOptions } from '../../../conformance/other-process.ts';
import { sums } from '../../../conformance/sums.ts';
import { openPools } from '../../../connections/open-pools.ts';
import type { ByRole } from '../../../migrations/database-roles.ts';
import { ProjectionRunner } from '../../../projections/projection-runner.ts';
import { typeormViewStore } from '../../../projections/typeorm-view-store.ts';
import { postgresEventStore } from '../postgres-event-store.ts';

// A process of its own that runs one projection until it is told to end, or killed.
type Told = OtherProcessOptions & { readonly urls: ByRole<string>; readonly schema: string };
const { urls, schema, who, leading } = JSON.parse(process.argv[2] ?? '') as Told;
const listen = { connectionString: urls.follower };
const pool = openPools(urls, { writer: 1, reader: 2, follower: 4 });
const dataSource = await new DataSource({ type: 'postgres', url: urls.follower, schema }).initialize();
const store = postgresEventStore({ pool, schema, listen });
const put = async (tx: EntityManager, key: string, value: string) => {
  await tx.query(`insert into ${pg.escapeIdentifier(schema)}.rows values ($1, $2)`, [key, value]);
};
const runner = new ProjectionRunner({
  store,
  views: typeormViewStore(dataSource, listen),
  projections: [sums(put, who)],
  holder: who,
  ...(leading === undefined ? {} : { leading }),
});
runner.start();
process.once('SIGTERM', () => {
  void end();
});
process.stdout.write('runs\n');

async function end(): Promise<void> {
  await runner.stop();
  await store.close();
  await dataSource.destroy();
  await pool.end();
}
