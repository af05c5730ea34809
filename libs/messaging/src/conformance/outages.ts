import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { BusBehaviour } from './bus-suite.ts';
import { consumer, impatient, of, told, traces, tracing, until } from './given.ts';

export function outages(behaviour: BusBehaviour): void {
  behaviour(
    '14 When something that reactions need is away nothing is parked, and it goes on when it is back.',
    async ({ fixture }) => {
      let away = true;
      let tries = 0;
      const reaction = tracing(fixture, () => {
        tries += 1;
        if (away) throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
      });
      const consumption = fixture.open(impatient).consume(consumer(fixture, [reaction]));
      await fixture.logs.cases.append(told('ada', 10));
      await until(() => tries > 5);
      expect(await fixture.parking.list()).toEqual([]);
      away = false;
      await until(async () => (await fixture.effects.values()).length === 10);
      expect(await fixture.effects.values()).toEqual(traces('ada', 1, 10));
      await consumption.stop();
    },
  );

  behaviour('21 While something that reactions need is away it is asked for seldom.', async ({ fixture }) => {
    let tries = 0;
    const reaction = tracing(fixture, () => {
      tries += 1;
      throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    });
    const consumption = fixture.open().consume(consumer(fixture, [reaction]));
    await fixture.logs.cases.append(told('ada', 1));
    await until(() => tries > 0);
    await pause(2000);
    // With the usual patience: at once, and then after growing pauses or about each second.
    expect(tries).toBeLessThan(10);
    await consumption.stop();
  });

  behaviour(
    "15 When the consumer's database ends its connections nothing is lost, doubled or out of order.",
    async ({ fixture }) => {
      const consumption = fixture.open().consume(consumer(fixture, [tracing(fixture, () => pause(1))]));
      for (let turn = 0; turn < 10; turn += 1) {
        await fixture.logs.cases.append(told('ada', 10, { from: turn * 10 + 1 }));
        await fixture.logs.cases.append(told('ben', 10, { from: turn * 10 + 1 }));
        await fixture.faults.cutConsumer();
      }
      await until(async () => (await fixture.effects.values()).length === 200);
      const values = await fixture.effects.values();
      expect([of('ada', values), of('ben', values)]).toEqual([traces('ada', 1, 100), traces('ben', 1, 100)]);
      expect(await fixture.parking.list()).toEqual([]);
      await consumption.stop();
    },
  );
}
