import { expect, test } from '@jest/globals';
import pg from 'pg';
import { allBenches } from './benches/all-benches.ts';
import type { Sizes } from './measuring/sizes.ts';
import { runBenches } from './run-benches.ts';

/** As few as tell whether a bench still runs; its figures mean nothing. */
const sizes: Sizes = {
  seconds: 0.05,
  loadedStreams: 3,
  rebuiltStreams: 10,
  rebuiltEvents: 100,
  peerRebuiltEvents: 20,
  timedAppends: 5,
  peerTimedAppends: 1,
  growth: [200],
};

const server = process.env['ATTUNE_TEST_POSTGRES'] ?? '';
const quiet = { server, sizes, rounds: 1, tell: () => undefined };

test.each(allBenches(sizes).map((bench) => ({ name: bench.name(sizes), bench })))(
  '$name: runs, and its row has the shape that is promised',
  async (bench) => {
    const [row, ...more] = await runBenches({ ...quiet, benches: [bench], signal: new AbortController().signal });
    expect(more).toEqual([]);
    expect(row).toMatchObject({ name: bench.name, ours: expect.any(Number), ratios: expect.any(Object) });
    const { floor, peer, empty, ratios } = row ?? { ratios: {} };
    expect([floor, peer, empty].map((figure) => figure === undefined)).toEqual(
      [ratios.floor, ratios.peer, ratios.empty].map((ratio) => ratio === undefined),
    );
    expect(row?.peerSettings === undefined).toBe(peer === undefined);
  },
  60_000,
);

test('ends between two attempts when interrupted, and takes its databases away', async () => {
  const stop = new AbortController();
  const benches = allBenches(sizes)
    .slice(0, 1)
    .map((bench) => ({ name: 'stopped', bench }));
  const tell = (what: string) => {
    if (what.includes('warm-up')) stop.abort(new Error('enough'));
  };
  await expect(runBenches({ ...quiet, benches, tell, signal: stop.signal })).rejects.toThrow('enough');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query("select datname from pg_database where datname like 'bench%'");
  await client.end();
  expect(rows).toEqual([]);
});
