import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { anAppend } from './given.ts';
import { load } from './load.ts';
import { randomBy } from './random.ts';
import { logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

/** `npm test` kills ten times; `npm run durability` as often as the design asks. */
const kills = Number(process.env['ATTUNE_DURABILITY_KILLS'] ?? 10);
const seed = Number(process.env['ATTUNE_DURABILITY_SEED'] ?? 75);
const timeLimitMs = 60_000 + kills * 15_000;

export function crashes<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '75 kill -9 of the database under load, 200 times: each acknowledged append is there once, each other one whole or not at all.',
    async ({ faults }) => {
      const server = await faults.ownServer();
      try {
        const random = randomBy(seed);
        const stop = new AbortController();
        const stores = [server.open(), server.open()];
        let acknowledged = 0;
        const onSent = ({ answer }: { readonly answer: unknown }) => void (acknowledged += answer === undefined ? 0 : 1);
        const lanes = Array.from({ length: 8 }, (_none, n) =>
          load({
            store: stores[n % 2] ?? server.open(),
            writer: `lane-${String(n)}`,
            random: randomBy(seed + n),
            signal: stop.signal,
            onSent,
          }),
        );
        for (let kill = 0; kill < kills; kill += 1) {
          const before = acknowledged;
          await pause(random() * 300);
          while (acknowledged < before + 20) await pause(5);
          await server.kill();
        }
        const before = acknowledged;
        while (acknowledged < before + 20) await pause(5);
        stop.abort();
        const sent = (await Promise.all(lanes)).flat();
        expectNothingLost(await logOf(server.open()), sent);
      } finally {
        await server.close();
      }
    },
    'faults',
    timeLimitMs,
  );

  behaviour(
    '76 kill -9 of a writer in mid-append: no half batch, and others append within 5 s.',
    async ({ store, faults }) => {
      const random = randomBy(seed);
      const batch = 40;
      for (let kill = 0; kill < kills; kill += 1) {
        const writer = await faults.writer(`killed-${String(kill)}`, batch);
        await pause(random() * 150);
        const acknowledged = await writer.kill();
        expect(acknowledged.length).toBeGreaterThan(0);
        const started = performance.now();
        await store.append(anAppend('others', 'any'));
        expect(performance.now() - started).toBeLessThan(5000);
        const byCommand = Map.groupBy(await logOf(store), ({ commandId }) => commandId);
        for (const id of acknowledged) expect([id, byCommand.get(id)?.length]).toEqual([id, batch]);
        const sizes = new Set([...byCommand.values()].map((events) => events.length));
        expect([...sizes].sort((a, b) => a - b)).toEqual([1, batch]);
      }
      const log = await logOf(store);
      expect(log.map(({ position }) => position)).toEqual(log.map((_event, index) => BigInt(index + 1)));
    },
    'faults',
    timeLimitMs,
  );
}
