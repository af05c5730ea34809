import { upcast } from '@attune/event-store';
import { expect } from '@jest/globals';
import type { BusBehaviour } from './bus-suite.ts';
import { consumer, told, traces, tracing, until } from './given.ts';

export function newer(behaviour: BusBehaviour): void {
  behaviour(
    '16 A message of a newer version than the code knows parks its key at once, and is handled by the code that knows it.',
    async ({ fixture }) => {
      const knowing = (newest: number) =>
        tracing(fixture, ({ event }) => {
          upcast(event, { Told: { newest, from: { 1: (data) => data } } });
        });
      const [first] = told('ada', 1).events;
      if (first === undefined) throw new Error('There is no event.');
      await fixture.logs.cases.append({
        ...told('ada', 0),
        events: [first, { ...first, version: 2, body: '{"n":2}' }, { ...first, body: '{"n":3}' }],
      });
      const old = fixture.open().consume(consumer(fixture, [knowing(1)]));
      await until(async () => (await fixture.parking.list())[0]?.waiting === 1);
      const [parked] = await fixture.parking.list();
      expect(parked?.attempts).toBe(1);
      expect(parked?.error).toMatch(/^UnknownEventVersion/);
      await old.stop();
      const renewed = fixture.open().consume(consumer(fixture, [knowing(2)]));
      await fixture.parking.ask({ consumer: 'contacts', service: 'cases', key: 'north/ada' }, 'retry');
      await until(async () => (await fixture.effects.values()).length === 3);
      expect(await fixture.effects.values()).toEqual(traces('ada', 1, 3));
      await renewed.stop();
    },
  );

  behaviour(
    '17 Several reactions to one message each take effect, and one that fails parks the key for all of them.',
    async ({ fixture }) => {
      let broken = true;
      const other = {
        ...tracing(fixture),
        name: 'trace it once more',
        handle: async ({ event }: Parameters<ReturnType<typeof tracing>['handle']>[0]) => {
          if (broken) throw new TypeError('broken');
          await fixture.effects.once(`other ${event.id}`, `other ${event.id.slice(-1)}`);
        },
      };
      const consumption = fixture
        .open({ attempts: 1, firstMs: 1, maxMs: 1 })
        .consume(consumer(fixture, [tracing(fixture), other]));
      await fixture.logs.cases.append(told('ada', 2));
      await until(async () => (await fixture.parking.list())[0]?.waiting === 1);
      expect((await fixture.parking.list())[0]?.reaction).toBe('trace it once more');
      broken = false;
      await fixture.parking.ask({ consumer: 'contacts', service: 'cases', key: 'north/ada' }, 'retry');
      await until(async () => (await fixture.effects.values()).length === 4);
      expect(await fixture.effects.values()).toEqual(['ada 1', 'other 0', 'ada 2', 'other 1']);
      await consumption.stop();
    },
  );
}
