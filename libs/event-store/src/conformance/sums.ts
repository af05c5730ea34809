import type { Projection } from '../projections/projection.ts';
import type { Views } from './fixture.ts';

/** The projection that other processes run: each event becomes a row that tells who wrote it. */
export function sums<Tx>(put: Views<Tx>['put'], who: string): Projection<Tx> {
  return {
    name: 'sums',
    version: 1,
    types: 'all',
    apply: async (events, tx) => {
      for (const { id } of events) await put(tx, `${id} ${who}`, who);
    },
  };
}
