import { expect } from '@jest/globals';
import { anAppend, tenant } from './given.ts';
import type { Behaviour } from './suite.ts';

/** Far more than a group holds. */
const inFlight = 4_000;

export function fairness<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('74 A tenant that floods does not keep others from appending (fair queue).', async ({ fixture, store }) => {
    let flooding = true;
    let answered = 0;
    const flood = async (number: number) => {
      for (let n = 0; flooding; n += 1) {
        await store.append(anAppend(`case-${String(number)}`, n, 1, { tenant: 'flood' }));
        answered += 1;
        // In memory an append has no wait in it: without a turn nothing else would come to run.
        if (n % 8 === 7) await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const floods = Array.from({ length: inFlight }, (_none, number) => flood(number));
    try {
      for (let revision = 0; revision < 10; revision += 1) {
        const before = answered;
        expect(await store.append(anAppend('case-1', revision))).toMatchObject({ revision: revision + 1 });
        // In a queue it came behind thousands, and waited for the group on its way and its own.
        if (fixture.faults !== undefined) expect(answered - before).toBeLessThanOrEqual(1_500);
      }
    } finally {
      flooding = false;
      await Promise.all(floods);
    }
    expect(await store.streamHead({ tenant, stream: 'case-1' })).toMatchObject({ revision: 10 });
  });
}
