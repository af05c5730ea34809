import { expect } from '@jest/globals';
import { anAppend, anEvent } from './given.ts';
import { logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function clocks<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '80 `recordedAt` never falls along the log, though the clock steps back; `occurredAt` keeps its precision.',
    async ({ fixture, store }) => {
      const [noon, eleven, one] = ['2031-05-01T12:00:00.000Z', '2031-05-01T11:00:00.000Z', '2031-05-01T13:00:00.000Z'];
      for (const clock of [noon, eleven, one, noon]) {
        await fixture.setClock(clock);
        await store.append(anAppend('case-1', 'any', 2));
        await (await fixture.open()).append(anAppend('case-2', 'any'));
      }
      const recorded = (await logOf(store)).map(({ recordedAt }) => recordedAt);
      const hours = [noon, noon, one, one].flatMap((clock) => [clock, clock, clock]);
      expect(recorded).toEqual(hours.map((clock) => clock.replace('Z', '000Z')));
      expect(await store.positionAt(eleven)).toBe(0n);
      expect(await store.positionAt(noon)).toBe(6n);

      const moments = ['1969-07-20T20:17:40.123456789Z', '2026-02-28T23:59:59.5-03:30', '0001-01-01T00:00:00Z'];
      await store.append(
        anAppend(
          'case-3',
          'none',
          moments.map((occurredAt) => anEvent({ occurredAt })),
        ),
      );
      // And one by one: a group of one may take another way.
      for (const occurredAt of moments) await store.append(anAppend('case-3', 'any', [anEvent({ occurredAt })]));
      expect((await logOf(store)).slice(-6).map(({ occurredAt }) => occurredAt)).toEqual([...moments, ...moments]);
    },
  );
}
