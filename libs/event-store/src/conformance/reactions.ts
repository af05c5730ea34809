import { expect } from '@jest/globals';
import type { Effects, Projection } from '../projections/projection.ts';
import { ProjectionRunner } from '../projections/projection-runner.ts';
import { until } from './followed.ts';
import { anAppend } from './given.ts';
import type { Behaviour } from './suite.ts';

/** A projection whose effects are recorded where no transaction takes them back. */
function recording(effects: Effects, version: number, seen: string[]): Projection<never> {
  return {
    name: effects === 'leave' ? 'reacting' : 'viewing',
    version,
    types: 'all',
    effects,
    apply: (events) => {
      seen.push(...events.map(({ position }) => `${position.toString()} by ${String(version)}`));
      return Promise.resolve();
    },
  };
}

export function reactions<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    "61 Reactions stay silent in a rebuild, and begin exactly after the old version's position.",
    async ({ fixture: { views, rebuilds }, store }) => {
      const [sent, shown]: [string[], string[]] = [[], []];
      const positions = (version: number, from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_none, index) => `${String(from + index)} by ${String(version)}`);
      const run = (version: number) => {
        const projections = [recording('leave', version, sent), recording('stay', version, shown)];
        const runner = new ProjectionRunner({ store, views: views.store, projections });
        runner.start();
        return runner;
      };
      const append = async (count: number) => (await store.append(anAppend('case-1', 'any', count))).position;
      const reached = async (version: number, position: bigint) => {
        for (const name of ['reacting', 'viewing'])
          await until(async () => (await views.store.position({ name, version })) === position);
      };

      const old = run(1);
      await reached(1, await append(5));
      expect(sent).toEqual(positions(1, 1, 5));
      await old.stop();
      // Rebuilt: once beside and swapped, once in its place from the start.
      await rebuilds.rebuild(store, 1, { parts: 1 });
      expect(sent).toHaveLength(5);
      await views.store.reset({ name: 'viewing', version: 1 }, 0n);
      const again = run(1);
      await until(() => shown.length === 10);
      expect(shown).toEqual([...positions(1, 1, 5), ...positions(1, 1, 5)]);
      expect(sent).toEqual(positions(1, 1, 5));

      // Both versions at once, as in a deployment: what the old one has not done is the new one's, and nothing is done twice.
      const renewed = run(2);
      await until(() => renewed.status().every(({ leads }) => leads));
      const last = await append(4);
      await reached(2, last);
      await until(async () => (await views.store.position({ name: 'viewing', version: 1 })) === last);
      expect(sent).toEqual([...positions(1, 1, 5), ...positions(2, 6, 9)]);
      expect(shown.filter((line) => line.endsWith('2'))).toEqual(positions(2, 1, 9));
      await renewed.stop();
      await append(1);
      await until(async () => (await views.store.position({ name: 'viewing', version: 1 })) === last + 1n);
      expect(sent).toHaveLength(9);
      await again.stop();
    },
  );
}
