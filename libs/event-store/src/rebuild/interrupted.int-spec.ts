import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import type { EventStore } from '../port/event-store.ts';
import { addDebt, someDebts } from '../stream-views/specification/debt-events.ts';
import { debtsTable, debtsView } from '../stream-views/specification/debts-view.ts';
import { rebuild } from './rebuild.ts';
import type { RebuildOptions } from './rebuilding.ts';

describe('an interrupted rebuild', () => {
  let world: TestSchema;
  let store: EventStore;

  beforeEach(async () => {
    world = await testSchema(debtsTable);
    store = world.open();
    await Promise.all(someDebts(300, 60).map((append) => store.append(append)));
  });
  afterEach(() => world.close());

  const options = (): RebuildOptions => {
    const { admin, schema } = world;
    return { store, admin, schema, views: [debtsView()], rangeSize: 20, workers: 2, code: 'one' };
  };
  /** Rebuilds, and interrupts it once so many ranges are filled. */
  const interrupted = async (ranges: number, more: Partial<RebuildOptions> = {}) => {
    const abort = new AbortController();
    let filled = -1;
    const onProgress: RebuildOptions['onProgress'] = ({ phase }) => {
      if (phase === 'filling' && (filled += 1) === ranges) abort.abort(new Error('interrupted'));
    };
    await expect(rebuild({ ...options(), onProgress, signal: abort.signal, ...more })).rejects.toThrow('interrupted');
  };
  /** Ranges that the next rebuild fills, and its report. */
  const goneOn = async (more: Partial<RebuildOptions> = {}) => {
    const seen: number[] = [];
    const onProgress: RebuildOptions['onProgress'] = ({ phase, events }) => {
      if (phase === 'filling') seen.push(events);
    };
    const [report] = await rebuild({ ...options(), onProgress, ...more });
    return { from: seen[0], report };
  };
  const rows = async () => {
    const { rows: found } = await world.admin.query<object>(`select * from ${world.schema}.debts order by 1, 2, 3`);
    return found;
  };

  test('goes on where it was, and ends as one that was never interrupted', async () => {
    await rebuild(options());
    const whole = await rows();
    await interrupted(4);
    const { from, report } = await goneOn();
    expect(from).toBeGreaterThanOrEqual(80);
    expect(report).toMatchObject({ equal: true, rows: whole.length });
    expect(await rows()).toEqual(whole);
  });

  test('brings what came since into what it had filled', async () => {
    await interrupted(4);
    for (let n = 0; n < 60; n += 1) await store.append(addDebt(`case-${String(n)}`, 9, 7));
    expect(await goneOn()).toMatchObject({ report: { rows: expect.any(Number) } });
    const { rowCount } = await world.admin.query(`select from ${world.schema}.debts where line = 9`);
    expect(rowCount).toBe(60);
  });

  test.each([
    ['other code', () => ({ code: 'two' })],
    ['another version', () => ({ views: [{ ...debtsView(), version: 2 }] })],
  ])('begins anew with %s', async (_what, more) => {
    await interrupted(4);
    expect(await goneOn(more())).toMatchObject({ from: 0 });
  });

  test('begins anew when the table has other columns since', async () => {
    await interrupted(4);
    await world.admin.query(`alter table ${world.schema}.debts add column more text`);
    expect(await goneOn()).toMatchObject({ from: 0 });
  });
});
