import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import type { EventStore } from '../port/event-store.ts';
import { ProjectionRunner } from '../projections/projection-runner.ts';
import { typeormViewStore } from '../projections/typeorm-view-store.ts';
import { addDebt, someDebts } from '../stream-views/specification/debt-events.ts';
import { debtsTable, debtsView } from '../stream-views/specification/debts-view.ts';
import { BackRefused } from './back-refused.ts';
import { forgetBefore } from './forget-before.ts';
import { rebuild } from './rebuild.ts';
import { swapBack } from './swap-back.ts';

describe('swapping back', () => {
  let world: TestSchema;
  let store: EventStore;
  let runner: ProjectionRunner<unknown>;

  beforeEach(async () => {
    world = await testSchema(debtsTable);
    store = world.open();
    await Promise.all(someDebts(100).map((append) => store.append(append)));
    runner = new ProjectionRunner({ store, views: typeormViewStore(world.dataSource), projections: [debtsView()] });
    runner.start();
    world.onClose(() => runner.stop());
    await projected();
  });
  afterEach(() => world.close());

  const projected = async () => {
    const { position } = await store.head({ allTenants: true });
    expect(await runner.waitFor('debts', position, 20_000)).toBe(true);
    return position;
  };
  const here = () => ({ store, admin: world.admin, schema: world.schema });
  const rows = () => world.dataSource.query<{ note: string }[]>(`select * from ${world.schema}.debts order by 1, 2, 3`);
  const back = () => swapBack({ ...here(), view: debtsView() });
  const forget = () => forgetBefore({ ...here(), views: ['debts'] });

  test('gives the old table, with what came since the swap, and forth again', async () => {
    await world.admin.query(`update ${world.schema}.debts set note = 'old'`);
    await rebuild({ ...here(), views: [debtsView()] });
    const mended = await rows();
    for (let n = 0; n < 30; n += 1) await store.append(addDebt(`case-new-${String(n % 3)}`, n));
    const position = await projected();
    const report = await back();
    expect(report).toMatchObject({ name: 'debts', version: 1, position });
    expect(report.events).toBeGreaterThanOrEqual(30);
    const old = await rows();
    expect(old).toHaveLength(mended.length + 30);
    expect(old.filter(({ note }) => note === 'old')).toHaveLength(mended.length);

    await store.append(addDebt('case-new-9', 1));
    await projected();
    await back();
    expect(await rows()).toHaveLength(mended.length + 31);
    expect((await rows()).filter(({ note }) => note === 'old')).toEqual([]);
    expect(await rebuild({ ...here(), views: [debtsView()] })).toMatchObject([{ equal: true }]);
  });

  test('is refused where nothing fitting is kept', async () => {
    await expect(back()).rejects.toThrow(new BackRefused('debts', 'no table from before is kept'));
    await rebuild({ ...here(), views: [debtsView()] });
    await expect(swapBack({ ...here(), view: { ...debtsView(), version: 2 } })).rejects.toThrow('is of version 1');
    await world.admin.query(`alter table ${world.schema}.debts add column more text`);
    await expect(back()).rejects.toThrow('has other columns');
  });

  test('is no longer possible once the old table is forgotten', async () => {
    expect(await forget()).toEqual([]);
    await rebuild({ ...here(), views: [debtsView()] });
    expect(await forget()).toEqual(['debts']);
    expect(await forget()).toEqual([]);
    await expect(back()).rejects.toThrow(BackRefused);
    expect(await rebuild({ ...here(), views: [debtsView()] })).toMatchObject([{ equal: true }]);
  });
});
