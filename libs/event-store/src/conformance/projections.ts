import { expect } from '@jest/globals';
import type { StoredEvent } from '../port/stored-event.ts';
import type { Projection } from '../projections/projection.ts';
import type { ProjectionStopped } from '../projections/projection-stopped.ts';
import { runProjection } from '../projections/run-projection.ts';
import { upcast } from '../upcasting/upcast.ts';
import { until } from './followed.ts';
import type { Fixture } from './fixture.ts';
import { anAppend, anEvent, numbered } from './given.ts';
import type { Behaviour } from './suite.ts';

const backoff = { attempts: 3, firstMs: 2, maxMs: 5 };

/** A projection that keeps each event's revision once it has been looked at. */
function keeping<Tx>(
  fixture: Fixture<Tx>,
  name: string,
  types: Projection<Tx>['types'],
  look: (event: StoredEvent) => void,
): Projection<Tx> {
  return {
    name,
    version: 1,
    types,
    apply: async (events, tx) => {
      for (const event of events) {
        look(event);
        await fixture.views.put(tx, `${name} ${event.id}`, String(event.revision));
      }
    },
  };
}

async function rowsOf<Tx>({ views }: Fixture<Tx>, name: string): Promise<readonly number[]> {
  const rows = [...(await views.rows())].filter(([key]) => key.startsWith(`${name} `));
  return rows.map(([, value]) => Number(value)).sort((a, b) => a - b);
}

export function projections<Tx>(behaviour: Behaviour<Tx>): void {
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

      const mended = runProjection({ ...common, projection: keeping(fixture, 'broken', 'all', () => undefined) });
      await until(async () => (await fixture.views.store.position({ name: 'broken', version: 1 })) === 11n);
      expect(await rowsOf(fixture, 'broken')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      abort.abort();
      expect(await Promise.all([mended, other])).toEqual([undefined, undefined]);
    },
  );

  behaviour(
    '63 A type or version newer than the code stops a projection that lists it, and passes one that does not.',
    async ({ fixture, store }) => {
      const newer = [anEvent({ type: 'DebtAdded', version: 2 }), anEvent({ type: 'Unheard' })];
      await store.append(anAppend('case-1', 'none', [anEvent(), anEvent({ type: 'DebtAdded' }), ...newer, anEvent()]));
      const known = { HistoryNoted: { newest: 1, from: {} }, DebtAdded: { newest: 1, from: {} } };
      const look = (event: StoredEvent) => {
        upcast(event, known);
      };
      const abort = new AbortController();
      const common = {
        store,
        views: fixture.views.store,
        signal: abort.signal,
        backoff: { attempts: 50, firstMs: 200, maxMs: 9000 },
      };
      const run = (name: string, types: Projection<Tx>['types']) =>
        runProjection({ ...common, projection: keeping(fixture, name, types, look) });
      const passing = run('passing', ['HistoryNoted']);
      expect(await run('version', ['HistoryNoted', 'DebtAdded'])).toMatchObject({
        position: 3n,
        type: 'DebtAdded',
        error: 'UnknownEventVersion',
      });
      expect(await run('type', ['HistoryNoted', 'Unheard'])).toMatchObject({
        position: 4n,
        type: 'Unheard',
        error: 'UnknownEventVersion',
      });
      await until(async () => (await fixture.views.store.position({ name: 'passing', version: 1 })) === 5n);
      expect(await rowsOf(fixture, 'passing')).toEqual([1, 5]);
      expect(await rowsOf(fixture, 'version')).toEqual([1, 2]);
      abort.abort();
      expect(await passing).toBeUndefined();
    },
  );
}
