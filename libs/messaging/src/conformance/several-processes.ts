import { expect } from '@jest/globals';
import type { BusBehaviour } from './bus-suite.ts';
import { consumer, of, told, traces, tracing, until } from './given.ts';

export function severalProcesses(behaviour: BusBehaviour): void {
  behaviour(
    '8 Of two processes one goes on where the other ends, in the middle of things, and each effect takes place once.',
    async ({ fixture }) => {
      const [one, other] = [fixture.open(), fixture.open()];
      const first = one.consume(consumer(fixture, [tracing(fixture)]));
      await fixture.logs.cases.append(told('ada', 50));
      await until(async () => (await fixture.effects.values()).length >= 10);
      const second = other.consume(consumer(fixture, [tracing(fixture)]));
      await fixture.logs.cases.append(told('ada', 50, { from: 51 }));
      await first.stop();
      await fixture.logs.cases.append(told('ada', 50, { from: 101 }));
      await until(async () => (await fixture.effects.values()).length === 150);
      expect(of('ada', await fixture.effects.values())).toEqual(traces('ada', 1, 150));
      await second.stop();
    },
  );

  behaviour('9 Messages that are being handled when it stops are finished, or done again by the next.', async ({ fixture }) => {
    const begun = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const holding = tracing(fixture, () => {
      begun.resolve(undefined);
      return released.promise;
    });
    const first = fixture.open().consume(consumer(fixture, [holding]));
    await fixture.logs.cases.append(told('ada', 3));
    await begun.promise;
    const stopped = first.stop();
    released.resolve(undefined);
    await stopped;
    const second = fixture.open().consume(consumer(fixture, [tracing(fixture)]));
    await until(async () => (await fixture.effects.values()).length === 3);
    expect(await fixture.effects.values()).toEqual(traces('ada', 1, 3));
    await second.stop();
  });
}
