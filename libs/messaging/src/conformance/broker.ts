import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { BusBehaviour } from './bus-suite.ts';
import { consumer, of, told, traces, tracing, until } from './given.ts';

export function brokers(behaviour: BusBehaviour): void {
  behaviour(
    '18 A broker that is killed and comes back loses nothing that was recorded, and keeps the order of each key.',
    async ({ fixture, broker }) => {
      const consumption = fixture.open().consume(consumer(fixture, [tracing(fixture)]));
      await fixture.logs.cases.append(told('ada', 20));
      await until(async () => (await fixture.effects.values()).length === 20);
      await broker.killBroker();
      // The services go on: what they record waits in their logs.
      await fixture.logs.cases.append(told('ada', 20, { from: 21 }));
      await fixture.logs.cases.append(told('ben', 20));
      await until(() => consumption.trouble() !== undefined, 60_000);
      await broker.startBroker();
      await until(async () => (await fixture.effects.values()).length === 60, 90_000);
      const values = await fixture.effects.values();
      expect([of('ada', values), of('ben', values)]).toEqual([traces('ada', 1, 40), traces('ben', 1, 20)]);
      await until(() => consumption.trouble() === undefined);
      await consumption.stop();
    },
    'broker',
  );

  behaviour(
    '19 Bytes that are no message go to the dead letters as they are, with where they lay and what is wrong; the key goes on.',
    async ({ fixture, broker }) => {
      await fixture.logs.cases.append(told('ada', 1));
      const consumption = fixture.open().consume(consumer(fixture, [tracing(fixture)]));
      await until(async () => (await fixture.effects.values()).length === 1);
      const bytes = Buffer.from([0xff, 0x00, 0x7b]);
      await broker.putBytes('cases', 'north/ada', bytes);
      await fixture.logs.cases.append(told('ada', 2, { from: 2 }));
      await until(async () => (await fixture.effects.values()).length === 3);
      const letters = await broker.deadLetters();
      expect(letters).toHaveLength(1);
      expect(letters[0]?.value).toEqual(bytes);
      const headers = { consumer: 'contacts', 'origin-offset': '1', error: 'attribute specversion is missing' };
      expect(letters[0]?.headers).toMatchObject(headers);
      expect(letters[0]?.headers['origin-topic']).toMatch(/\.cases\.v1$/);
      expect(await fixture.parking.list()).toEqual([]);
      await consumption.stop();
    },
    'broker',
  );

  behaviour(
    '20 A consumer that is frozen past its session and wakes does no harm: another has gone on, and each effect took place once, in order.',
    async ({ fixture }) => {
      const frozen = Promise.withResolvers<undefined>();
      let held = false;
      const holding = tracing(fixture, async () => {
        if (held) return;
        held = true;
        await frozen.promise;
      });
      const first = fixture.open().consume(consumer(fixture, [holding]));
      await fixture.logs.cases.append(told('ada', 5));
      await until(() => held);
      const second = fixture.open().consume(consumer(fixture, [tracing(fixture)]));
      // Without a sign of life the group takes the partition from the first.
      await until(async () => (await fixture.effects.values()).length === 5, 60_000);
      frozen.resolve(undefined);
      await fixture.logs.cases.append(told('ada', 5, { from: 6 }));
      await until(async () => (await fixture.effects.values()).length === 10, 60_000);
      await pause(500);
      expect(await fixture.effects.values()).toEqual(traces('ada', 1, 10));
      await Promise.all([first.stop(), second.stop()]);
    },
    'broker',
  );
}
