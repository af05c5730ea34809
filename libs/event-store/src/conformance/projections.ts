import { expect } from '@jest/globals';
import type { StoredEvent } from '../port/stored-event.ts';
import type { Projection } from '../projections/projection.ts';
import { runProjection } from '../projections/run-projection.ts';
import { upcast } from '../upcasting/upcast.ts';
import { until } from './followed.ts';
import { anAppend, anEvent } from './given.ts';
import { keeping } from './keeping.ts';
import { rowsOf } from './rows-of.ts';
import type { Behaviour } from './suite.ts';

export function projections<Tx>(behaviour: Behaviour<Tx>): void {
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
