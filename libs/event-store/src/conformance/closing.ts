import { expect } from '@jest/globals';
import { collect } from '../reading/collect.ts';
import { anAppend, tenant } from './given.ts';
import { logOf, refusalOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function closing<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '79 `close` waits for running appends, refuses new ones with `closed`, twice is harmless.',
    async ({ fixture, store }) => {
      const other = await fixture.open();
      const running = Array.from({ length: 700 }, (_none, n) => store.append(anAppend(`case-${String(n % 20)}`, 'any')));
      let answered = 0;
      for (const append of running) void append.then(() => (answered += 1));
      await Promise.all([store.close(), store.close()]);
      expect(answered).toBe(700);
      expect(await logOf(other)).toHaveLength(700);
      const refused = [
        store.append(anAppend('case-1', 'any')),
        store.appendMany([anAppend('case-1', 'any')]),
        store.head({ allTenants: true }),
        store.streamHead({ tenant, stream: 'case-1' }),
        store.find(tenant, 'x'),
        store.positionAt('2026-01-01T00:00:00Z'),
        collect(store.read({ tenant, stream: 'case-1' })),
        collect(store.readAll({ allTenants: true })),
        collect(store.tail({ allTenants: true, after: 'start', signal: AbortSignal.timeout(5000) })),
      ];
      for (const call of refused) expect(await refusalOf(call)).toMatchObject({ code: 'closed' });
      await store.close();
      expect(await other.append(anAppend('case-1', 'any'))).toMatchObject({ position: 701n });
    },
  );
}
