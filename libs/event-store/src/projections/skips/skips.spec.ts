import { expect, test } from '@jest/globals';
import { memoryEventStore } from '../../adapters/memory/memory-event-store.ts';
import { until } from '../../conformance/followed.ts';
import { anAppend, anEvent, numbered } from '../../conformance/given.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import { collect } from '../../reading/collect.ts';
import { memoryViewStore } from '../memory-view-store.ts';
import type { Projection } from '../projection.ts';
import { ProjectionRunner } from '../projection-runner.ts';
import { recordedSkips } from './recorded-skips.ts';
import { skipStream, skipType } from './skip-stream.ts';

const backoff = { attempts: 2, firstMs: 1, maxMs: 1 };

/** Takes each stream's whole history again, as views do, and cannot take a poison in it. */
function histories(name: string, version: number, seen: Map<string, readonly number[]>): Projection<unknown> {
  return {
    name,
    version,
    types: ['HistoryNoted', 'Poison'],
    apply: async (events, _tx, log) => {
      for (const { tenant, stream, position } of events) {
        const history = await collect(log.read({ tenant, stream }, { asOf: position }));
        if (history.some(({ type }) => type === 'Poison')) throw new TypeError('poison');
        seen.set(
          `${tenant} ${stream}`,
          history.map(({ revision }) => revision),
        );
      }
    },
  };
}

function skip({ id, tenant }: StoredEvent, name: string, version: number, partition = 0) {
  const body = JSON.stringify({ version, partition, eventId: id, reason: { plain: 'broken by the import' } });
  return anAppend(skipStream(name), 'any', [anEvent({ type: skipType, body })], { tenant });
}

test('the runner leaves out what was skipped for that projection and version, and in later histories too', async () => {
  const store = memoryEventStore();
  const views = memoryViewStore();
  await store.append(anAppend('case-1', 'none', [...numbered(2), anEvent({ type: 'Poison' })]));
  const [, , poison] = await collect(store.read({ tenant: 'north', stream: 'case-1' }));
  if (poison === undefined) throw new Error('There is no poison.');
  const run = (version: number) => {
    const seen = new Map<string, readonly number[]>();
    const projections = [histories('debts', version, seen)];
    const runner = new ProjectionRunner({ store, views, projections, backoff });
    runner.start();
    return { seen, runner };
  };
  const stops = async () => (await views.parked()).map(({ version, attempts }) => [version, attempts]);
  const one = run(1);
  await until(async () => (await stops()).length === 1);

  for (const other of [skip(poison, 'others', 1), skip(poison, 'debts', 2), skip(poison, 'debts', 1, 7)])
    await store.append(other);
  await views.askAgain({ name: 'debts', version: 1 });
  await until(async () => (await stops())[0]?.[1] === 4);

  const { position } = await store.append(skip(poison, 'debts', 1));
  expect(await recordedSkips(store, 'north', { name: 'debts', version: 1 })).toEqual(new Set([poison.id]));
  await views.askAgain({ name: 'debts', version: 1 });
  expect(await one.runner.waitFor('debts', position, 5000)).toBe(true);
  const later = await store.append(anAppend('case-1', 3));
  expect(await one.runner.waitFor('debts', later.position, 5000)).toBe(true);
  expect(one.seen.get('north case-1')).toEqual([1, 2, 4]);

  const three = run(3);
  await until(async () => (await stops())[0]?.[0] === 3);
  await three.runner.stop();
  await one.runner.stop();
});

test('a skip in one tenant is none in another', async () => {
  const store = memoryEventStore();
  await store.append(anAppend('case-1', 'none', [anEvent({ type: 'Poison' })]));
  const [poison] = await collect(store.read({ tenant: 'north', stream: 'case-1' }));
  if (poison === undefined) throw new Error('There is no poison.');
  await store.append(skip({ ...poison, tenant: 'south' }, 'debts', 1));
  expect(await recordedSkips(store, 'north', { name: 'debts', version: 1 })).toEqual(new Set());
});
