import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import { anAppend, anEvent } from '../conformance/given.ts';
import type { EventStore } from '../port/event-store.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { addDebt, someDebts } from '../stream-views/specification/debt-events.ts';
import { debtsTable, debtsView } from '../stream-views/specification/debts-view.ts';
import { owedTable, owedView } from '../stream-views/specification/owed-view.ts';
import { rebuild } from './rebuild.ts';
import { RebuildStopped } from './rebuild-stopped.ts';
import type { RebuildOptions } from './rebuilding.ts';

describe('a rebuild that meets poison', () => {
  let world: TestSchema;
  let store: EventStore;

  beforeEach(async () => {
    world = await testSchema(debtsTable);
    store = world.open();
    await Promise.all(someDebts(60).map((append) => store.append(append)));
  });
  afterEach(() => world.close());

  const options = (look?: (event: StoredEvent) => void): RebuildOptions => {
    const { admin, schema } = world;
    return { store, admin, schema, views: [debtsView(look)], rangeSize: 20 };
  };
  const stopOf = async (running: Promise<unknown>) => {
    const outcome: unknown = await running.catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(RebuildStopped);
    return outcome instanceof RebuildStopped ? outcome : undefined;
  };
  const look = ({ type, body }: StoredEvent) => {
    if (type === 'DebtAdded' && body.includes('Mrs Smith')) throw new TypeError('Mrs Smith, 12 High Street');
  };

  test('stops with its position and error, and goes on once it is mended', async () => {
    await store.append(addDebt('case-3', 1, 5, 'Mrs Smith'));
    const { position } = await store.append(addDebt('case-3', 2, 5));
    const stop = await stopOf(rebuild(options(look)));
    expect(stop?.stopped).toMatchObject({
      name: 'debts',
      version: 1,
      position: position - 3n,
      type: 'DebtAdded',
      error: 'TypeError',
    });
    expect(stop?.message).not.toContain('Smith');
    expect((await store.find('north', stop?.stopped.eventId ?? ''))?.position).toBe(position - 3n);
    expect(await rebuild(options())).toMatchObject([{ position }]);
  });

  test('stops where the table refuses a row', async () => {
    const { position } = await store.append(addDebt('case-3', 1, -5));
    await store.append(addDebt('case-3', 2, 5));
    const stop = await stopOf(rebuild(options()));
    expect(stop?.stopped).toMatchObject({ position: position - 1n, type: 'DebtAdded' });
    expect(stop?.stopped.error).toMatch(/23514$/);
  });

  test('stops in a thread of its own, too', async () => {
    const unreadable = anEvent({ type: 'DebtAdded', body: '"a debt without a line"' });
    const { position } = await store.append(anAppend('case-3', 'any', [unreadable]));
    const module = new URL('../stream-views/specification/exported-views.ts', import.meta.url);
    const stop = await stopOf(rebuild({ ...options(), module, workers: 2, threadsAfterMs: 0 }));
    expect(stop?.stopped).toMatchObject({ position, type: 'DebtAdded' });
  });

  test('stops as well where the view reads but a part of each event', async () => {
    const { position } = await store.append(anAppend('case-3', 'any', [anEvent({ type: 'DebtAdded', body: '{"line":1}' })]));
    await world.admin.query(`set search_path to ${world.schema}; ${owedTable}; reset search_path`);
    const stop = await stopOf(rebuild({ ...options(), views: [owedView()] }));
    expect(stop?.stopped).toMatchObject({ version: 2, position, type: 'DebtAdded', error: 'TypeError' });
  });
});
