import { expect } from '@jest/globals';
import { anAppend } from './given.ts';
import { logOf, refusalOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function manyStreams<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '10 `appendMany` over streams: all or none; the conflict names its stream; positions follow the given order.',
    async ({ store }) => {
      await store.append(anAppend('case-3', 'none'));
      const appends = [anAppend('case-2', 'none', 2), anAppend('case-1', 'none', 3), anAppend('case-3', 1)];
      const refused = [...appends.slice(0, 2), anAppend('case-3', 7)];
      expect(await refusalOf(store.appendMany(refused))).toMatchObject({
        code: 'conflict',
        details: { stream: 'case-3', expected: 7, actual: 1 },
      });
      expect(await logOf(store)).toHaveLength(1);
      const answers = await store.appendMany(appends);
      expect(answers.map(({ stream, revision, replayed }) => [stream, revision, replayed])).toEqual([
        ['case-2', 2, false],
        ['case-1', 3, false],
        ['case-3', 2, false],
      ]);
      const log = await logOf(store);
      expect(log.slice(1).map(({ stream }) => stream)).toEqual(['case-2', 'case-2', 'case-1', 'case-1', 'case-1', 'case-3']);
      expect(answers.map(({ position }) => position)).toEqual([2, 5, 6].map((index) => log[index]?.position));
      expect(await store.appendMany(appends)).toEqual(answers.map((answer) => ({ ...answer, replayed: true })));
      expect(await logOf(store)).toEqual(log);
      expect(await store.appendMany([])).toEqual([]);

      // Those to one stream are a chain, of which nothing is written either unless all of it is.
      const chain = [anAppend('case-1', 3, 2), anAppend('case-2', 2), anAppend('case-1', 5), anAppend('case-1', 6, 0)];
      const stale = [anAppend('case-1', 2), anAppend('case-1', 3), anAppend('case-2', 2)];
      expect(await refusalOf(store.appendMany(stale))).toMatchObject({
        code: 'conflict',
        details: { stream: 'case-1', actual: 3 },
      });
      for (const loose of [7, 'any', 'exists'] as const) {
        const unchained = [anAppend('case-1', 3), anAppend('case-1', loose)];
        expect(await refusalOf(store.appendMany(unchained))).toMatchObject({ code: 'invalid', details: { field: 'stream' } });
      }
      expect(await logOf(store)).toEqual(log);
      expect((await store.appendMany(chain)).map(({ stream, revision }) => [stream, revision])).toEqual([
        ['case-1', 5],
        ['case-2', 3],
        ['case-1', 6],
        ['case-1', 6],
      ]);
      expect((await logOf(store)).slice(7).map(({ stream, revision }) => [stream, revision])).toEqual([
        ['case-1', 4],
        ['case-1', 5],
        ['case-2', 3],
        ['case-1', 6],
      ]);
    },
    'atomicMany',
  );

  behaviour(
    '11 Without `atomicMany` it answers `unsupported` before it writes anything.',
    async ({ store }) => {
      await store.append(anAppend('case-1', 'none'));
      for (const appends of [[], [anAppend('case-1', 'any')], [anAppend('case-2', 'none'), anAppend('case-3', 'none')]]) {
        expect(await refusalOf(store.appendMany(appends))).toMatchObject({
          code: 'unsupported',
          details: { what: 'appendMany' },
        });
      }
      expect(await logOf(store)).toHaveLength(1);
      expect(await streamOf(store, 'case-2')).toEqual([]);
    },
    'noAtomicMany',
  );
}
