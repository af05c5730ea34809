import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import { anAppend } from '../conformance/given.ts';
import type { EventStore } from '../port/event-store.ts';
import { ProjectionRunner } from '../projections/projection-runner.ts';
import { typeormViewStore } from '../projections/typeorm-view-store.ts';
import { addDebt, someDebts, withdrawDebt } from './specification/debt-events.ts';
import { debtsTable, debtsView } from './specification/debts-view.ts';

describe('stream views', () => {
  let world: TestSchema;
  let store: EventStore;

  beforeEach(async () => {
    world = await testSchema(debtsTable);
    store = world.open();
  });
  afterEach(() => world.close());

  const run = (view = debtsView()) => {
    const runner = new ProjectionRunner({ store, views: typeormViewStore(world.dataSource), projections: [view] });
    runner.start();
    world.onClose(() => runner.stop());
    return runner;
  };
  const rows = () =>
    world.dataSource.query<{ stream: string; line: number }[]>(`select * from ${world.schema}.debts order by 1, 2, 3`);

  test('rows come, change and go with the history of their stream', async () => {
    const runner = run();
    await store.append(addDebt('case-1', 1, 500));
    await store.append(addDebt('case-1', 2, 700, 'nul \u0000 and \ud800'));
    const { position } = await store.append(addDebt('case-2', 1));
    expect(await runner.waitFor('debts', position, 5000)).toBe(true);
    expect(await rows()).toMatchObject([
      { tenant: 'north', stream: 'case-1', line: 1, amount: '500', note: 'Rent, März', facts: { revision: 1 } },
      { stream: 'case-1', line: 2, amount: '700', note: 'nul \ufffd and \ufffd', facts: { revision: 3 } },
      { stream: 'case-2', line: 1 },
    ]);
    const last = await store.append(withdrawDebt('case-1', 1));
    expect(await runner.waitFor('debts', last.position, 5000)).toBe(true);
    expect((await rows()).map(({ stream, line }) => [stream, line])).toEqual([
      ['case-1', 2],
      ['case-2', 1],
    ]);
  });

  test('read-your-own-writes: the view is there within milliseconds, and a position beyond the log times out', async () => {
    const runner = run();
    for (let n = 0; n < 20; n += 1) {
      const { position } = await store.append(addDebt('case-1', n));
      expect(await runner.waitFor('debts', position, 5000)).toBe(true);
      expect(await rows()).toHaveLength(n + 1);
    }
    const started = performance.now();
    expect(await runner.waitFor('debts', 10_000n, 50)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await runner.waitFor('unheard', 1n, 50)).toBe(false);
    expect(runner.status()).toMatchObject([{ name: 'debts', version: 1, position: 40n, running: true }]);
  });

  test('of two runners of one view one works, and both know how far it is', async () => {
    const other = world.open();
    const runners = [run(), run()];
    const appends = someDebts(120);
    await Promise.all(appends.map((append, n) => (n % 2 === 0 ? store : other).append(append)));
    const { position } = await store.head({ allTenants: true });
    for (const runner of runners) expect(await runner.waitFor('debts', position, 20_000)).toBe(true);
    expect(runners.filter((runner) => runner.status()[0]?.leads === true)).toHaveLength(1);
    const live = await rows();
    expect(live.length).toBeGreaterThan(10);
    for (const runner of runners) await runner.stop();
    await world.admin.query(`delete from ${world.schema}.debts; delete from ${world.schema}.checkpoints`);
    expect(await run().waitFor('debts', position, 20_000)).toBe(true);
    expect(await rows()).toEqual(live);
  });

  test('events of other types move the checkpoint and touch no row', async () => {
    const runner = run();
    const { position } = await store.append(anAppend('case-1', 'any', 5));
    expect(await runner.waitFor('debts', position, 5000)).toBe(true);
    expect(await rows()).toEqual([]);
  });
});
