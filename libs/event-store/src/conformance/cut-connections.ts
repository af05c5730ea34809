import { expect } from '@jest/globals';
import { anAppend } from './given.ts';
import { logOf, refusalOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function cutConnections<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '23 The connection is cut between COMMIT and answer, then retried: stored exactly once.',
    async ({ store, faults }) => {
      const cuttable = await faults.openCuttable();
      const { store: cut } = cuttable;
      await cut.append(anAppend('case-0', 'none'));
      for (let round = 1; round <= 10; round += 1) {
        const given = anAppend(`case-${String(round)}`, 'none', 2);
        const answerLost = cuttable.cutAnswer();
        expect(await refusalOf(cut.append(given))).toMatchObject({ code: 'unavailable', details: { outcome: 'unknown' } });
        await answerLost;
        const log = await logOf(store);
        expect(log).toHaveLength(1 + 2 * round);
        expect(await cut.append(given)).toEqual({
          stream: given.stream,
          revision: 2,
          position: log.at(-1)?.position,
          recordedAt: log.at(-1)?.recordedAt,
          replayed: true,
        });
        expect(await logOf(store)).toEqual(log);
      }
    },
    'faults',
  );
}
