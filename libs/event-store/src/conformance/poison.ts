import { expect } from '@jest/globals';
import type { StoredEvent } from '../port/stored-event.ts';
import type { ProjectionStopped } from '../projections/projection-stopped.ts';
import { ProjectionRunner } from '../projections/projection-runner.ts';
import { runProjection } from '../projections/run-projection.ts';
import { until } from './followed.ts';
import { anAppend, anEvent, numbered } from './given.ts';
import { keeping } from './keeping.ts';
import { rowsOf } from './rows-of.ts';
import type { Behaviour } from './suite.ts';

const backoff = { attempts: 3, firstMs: 2, maxMs: 5 };

export function poison<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '62 A poison event stops its own projection only, names position and error, and resumes after a fix without a skip.',
    async ({ fixture, store }) => {
      await store.append(anAppend('case-1', 'none', numbered(5)));
      await store.append(anAppend('case-1', 5, [anEvent({ type: 'Poison' }), ...numbered(4)]));
      const abort = new AbortController();
      const common = { store, views: fixture.views.store, signal: abort.signal, backoff };
      const stops: ProjectionStopped[] = [];
      const onStopped = (stopped: ProjectionStopped) => {
        stops.push(stopped);
      };
      const refuse = ({ type }: StoredEvent) => {
        if (type === 'Poison') throw new TypeError('Mrs Smith, 12 High Street');
      };
      const other = runProjection({ ...common, onStopped, projection: keeping(fixture, 'other', 'all', () => undefined) });
      const stopped = await runProjection({ ...common, onStopped, projection: keeping(fixture, 'broken', 'all', refuse) });
      expect(stopped).toMatchObject({ name: 'broken', version: 1, position: 6n, type: 'Poison', error: 'TypeError' });
      expect(stops).toEqual([stopped]);
      expect((await store.find('north', stopped?.eventId ?? ''))?.type).toBe('Poison');
      expect(JSON.stringify({ ...stopped, position: 6 })).not.toContain('Smith');
      expect(await fixture.views.store.position({ name: 'broken', version: 1 })).toBe(5n);
      expect(await rowsOf(fixture, 'broken')).toEqual([1, 2, 3, 4, 5]);
      await store.append(anAppend('case-1', 10));
      await until(async () => (await rowsOf(fixture, 'other')).length === 11);

      const key = { name: 'broken', version: 1 };
      let mended = false;
      const mendable = (event: StoredEvent) => {
        if (!mended) refuse(event);
      };
      const runner = new ProjectionRunner({
        ...common,
        projections: [keeping(fixture, 'broken', 'all', mendable)],
        // It looks around so seldom that it must be woken.
        leading: { leaseMs: 6000, lookMs: 60_000 },
        onStopped,
      });
      runner.start();
      await until(() => stops.length === 2);
      const listed = { ...key, partition: 0, position: 6n, tenant: 'north', type: 'Poison', error: 'TypeError' };
      expect(await fixture.views.store.parked()).toMatchObject([{ ...listed, eventId: stopped?.eventId, attempts: 6 }]);
      expect(await fixture.views.store.askAgain({ name: 'other', version: 1 })).toBe(false);
      expect(await fixture.views.store.askAgain(key)).toBe(true);
      await until(() => stops.length === 3, 3000);
      expect(await fixture.views.store.parked()).toMatchObject([{ ...listed, attempts: 9, asked: 1 }]);
      expect(await runner.health()).toMatchObject([
        { ...key, position: 5n, behind: 6n, parked: listed },
        { name: 'other', behind: 0n },
      ]);
      mended = true;
      await fixture.views.store.askAgain(key);
      expect(await runner.waitFor('broken', 11n, 3000)).toBe(true);
      expect(await rowsOf(fixture, 'broken')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      expect(await fixture.views.store.parked()).toEqual([]);
      expect(await fixture.views.store.askAgain(key)).toBe(false);
      await runner.stop();

      const left = await runProjection({ ...common, projection: keeping(fixture, 'left', 'all', refuse) });
      expect(left).toMatchObject({ name: 'left', position: 6n, attempts: 3 });
      const restarted = runProjection({ ...common, projection: keeping(fixture, 'left', 'all', () => undefined) });
      await until(async () => (await fixture.views.store.position({ name: 'left', version: 1 })) === 11n);
      expect(await rowsOf(fixture, 'left')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      abort.abort();
      expect(await Promise.all([restarted, other])).toEqual([undefined, undefined]);
    },
  );
}
