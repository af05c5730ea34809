import type { ClientConfig } from 'pg';
import type { Position } from '../../port/position.ts';
import type { Meter } from '../meter.ts';
import type { Rebuilding } from '../rebuilding.ts';
import { rangesDone } from '../tables/ranges-at-work.ts';
import { fill } from './fill.ts';
import { tableColumns } from './table-columns.ts';

const usualWorkers = 2;
const usualThreadsAfterMs = 3000;

/** Fills the ranges that are not done yet. @returns the events that the view took, of all ranges */
export async function fillTable(rebuilding: Rebuilding, target: Position, meter: Meter): Promise<number> {
  const { admin, schema, beside, view, filled, workers = usualWorkers, module, signal } = rebuilding;
  const { threadsAfterMs = usualThreadsAfterMs } = rebuilding;
  const { done, total } = await rangesDone(admin, beside, view.name);
  meter.begin(done, total);
  const columns = await tableColumns(admin, filled);
  await fill(
    { view, schema, beside, filled, columns, target, leftOut: view.leftOut ?? [] },
    {
      workers: Math.max(1, workers),
      module: module?.href,
      threadsAfterMs,
      connection: connectionOf(rebuilding),
      signal,
      onFilled: ({ size }) => {
        meter.add(size);
      },
    },
  );
  return (await rangesDone(admin, beside, view.name)).events;
}

/** As `admin` is connected, in a form that a thread can be handed. */
function connectionOf({ admin, connection }: Rebuilding): ClientConfig {
  if (connection !== undefined) return connection;
  const { host, port, user, database, password, ssl } = admin;
  return {
    host,
    port,
    ssl,
    ...(user === undefined ? {} : { user }),
    ...(database === undefined ? {} : { database }),
    ...(typeof password === 'string' ? { password } : {}),
  };
}
