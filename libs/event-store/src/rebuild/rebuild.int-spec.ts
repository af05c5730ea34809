import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import type { EventStore } from '../port/event-store.ts';
import { ProjectionRunner } from '../projections/projection-runner.ts';
import { typeormViewStore } from '../projections/typeorm-view-store.ts';
import { addDebt, someDebts } from '../stream-views/specification/debt-events.ts';
import { debtsTable, debtsView } from '../stream-views/specification/debts-view.ts';
import { rebuild } from './rebuild.ts';

describe('rebuild', () => {
  let world: TestSchema;
  let store: EventStore;

  beforeEach(async () => {
    world = await testSchema(debtsTable);
    store = world.open();
  });
  afterEach(() => world.close());

  const run = () => {
    const runner = new ProjectionRunner({ store, views: typeormViewStore(world.dataSource), projections: [debtsView()] });
    runner.start();
    world.onClose(() => runner.stop());
    return runner;
  };
  const options = () => ({ store, admin: world.admin, schema: world.schema, views: [debtsView()] });
  const rows = () => world.dataSource.query<object[]>(`select * from ${world.schema}.debts order by 1, 2, 3`);
  const shape = async () => {
    const { rows: found } = await world.admin.query(
      `select 'index' as kind, indexdef as definition from pg_indexes where schemaname = $1 and tablename = 'debts'
        union all select 'constraint', conname || pg_get_constraintdef(oid) from pg_constraint where conrelid = ($1 || '.debts')::regclass
        union all select 'grant', grantee || privilege_type from information_schema.table_privileges where table_schema = $1 and table_name = 'debts'
        union all select 'policy', concat_ws(' ', policyname, permissive, roles, cmd, qual, with_check) from pg_policies
          where schemaname = $1 and tablename = 'debts'
        union all select 'row-level security', relrowsecurity::text from pg_class where oid = ($1 || '.debts')::regclass
        order by 1, 2`,
      [world.schema],
    );
    return found as object[];
  };
  const projected = async () => {
    await Promise.all(someDebts(200).map((append) => store.append(append)));
    const runner = run();
    const { position } = await store.head({ allTenants: true });
    expect(await runner.waitFor('debts', position, 20_000)).toBe(true);
    return { runner, position };
  };

  test('gives the rows that served, under the same names and permissions, and the view goes on', async () => {
    const { runner, position } = await projected();
    const [live, before] = [await rows(), await shape()];
    const progress: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const [report] = await rebuild({ ...options(), onProgress: ({ phase }) => void progress.push(phase) });
      expect(report).toMatchObject({ name: 'debts', version: 1, position, rows: live.length, equal: true });
      expect(report?.digestAfter).toBe(report?.digestBefore);
      expect(await rows()).toEqual(live);
      expect(await shape()).toEqual(before);
    }
    expect(new Set(progress)).toEqual(new Set(['filling', 'indexing', 'catching-up', 'comparing', 'swapping']));
    const next = await store.append(addDebt('case-new', 1));
    expect(await runner.waitFor('debts', next.position, 5000)).toBe(true);
    expect(await rows()).toHaveLength(live.length + 1);
  });

  test('mends rows that were wrong, and says that they were', async () => {
    await projected();
    const live = await rows();
    await world.admin.query(`update ${world.schema}.debts set amount = amount + 1 where line = 1`);
    expect(await rebuild(options())).toMatchObject([{ equal: false }]);
    expect(await rows()).toEqual(live);
    expect(await rebuild(options())).toMatchObject([{ equal: true }]);
  });

  test('under load: the swap loses and doubles nothing, and a reader sees old or new, never neither', async () => {
    const { runner } = await projected();
    const other = world.open();
    let working = true;
    const counts: number[] = [];
    const read = async () => {
      while (working) counts.push((await rows()).length);
    };
    const write = async (own: EventStore, stream: string) => {
      for (let n = 0; working; n += 1) await own.append(addDebt(`${stream}-${String(n % 9)}`, n % 50));
    };
    const load = [read(), read(), write(store, 'case'), write(other, 'plan')];
    for (let round = 0; round < 4; round += 1) {
      expect(await rebuild(options())).toMatchObject([{ equal: true }]);
      await pause(50);
    }
    working = false;
    await Promise.all(load);
    const { position } = await store.head({ allTenants: true });
    expect(await runner.waitFor('debts', position, 20_000)).toBe(true);
    expect(Math.min(...counts)).toBeGreaterThan(10);
    expect(await rebuild(options())).toMatchObject([{ position, equal: true }]);
  });

  test('interrupted anywhere it leaves what serves as it was, and the next one ends the same', async () => {
    await projected();
    const live = await rows();
    for (const phase of ['filling', 'indexing', 'catching-up', 'comparing', 'swapping']) {
      const abort = new AbortController();
      const interrupted = rebuild({
        ...options(),
        signal: abort.signal,
        onProgress: (progress) => {
          if (progress.phase === phase) abort.abort(new Error(`interrupted at ${phase}`));
        },
      });
      await expect(interrupted).rejects.toThrow(`interrupted at ${phase}`);
      expect(await rows()).toEqual(live);
    }
    expect(await rebuild(options())).toMatchObject([{ equal: true, rows: live.length }]);
    const { rows: schemas } = await world.admin.query('select from pg_namespace where nspname = $1', [`${world.schema}_rebuild`]);
    expect(schemas).toEqual([]);
  });

  test('a view that nobody has projected is built to the end of the log, and its projection goes on from there', async () => {
    await Promise.all(someDebts(50).map((append) => store.append(append)));
    const { position } = await store.head({ allTenants: true });
    expect(await rebuild(options())).toMatchObject([{ position, equal: false }]);
    const built = await rows();
    expect(built.length).toBeGreaterThan(5);
    expect(await run().waitFor('debts', position, 5000)).toBe(true);
    expect(await rows()).toEqual(built);
  });
});
