import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import pg from 'pg';

// Beside this file, in its own language: sources are read as they are, where they are.
const language = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
const sources = language === '.ts' ? { execArgv: ['--conditions=@attune/source'] } : {};

/** The least that a rebuild could do: each thread copies a share of the log out, folds it and copies rows in. */
export async function floorRebuild(url: string, threads: number, streams: number): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(
      'drop table if exists floor_debts; create table floor_debts (tenant text, stream text, debts int, cents bigint)',
    );
    await Promise.all(Array.from({ length: threads }, (_none, share) => run({ url, threads, share })));
    const { rows } = await admin.query<{ rows: number }>('select count(*)::int as rows from floor_debts');
    if (rows[0]?.rows !== streams) throw new Error('The floor of the rebuild lost rows.');
  } finally {
    await admin.end();
  }
}

async function run(workerData: object): Promise<void> {
  const thread = new Worker(new URL(`./floor-thread${language}`, import.meta.url), { workerData, ...sources });
  const [code] = (await once(thread, 'exit')) as [number];
  if (code !== 0) throw new Error('A thread of the floor failed.');
}
