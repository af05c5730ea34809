import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Message } from '../port/message.ts';
import type { BusBehaviour } from './bus-suite.ts';
import type { BusFixture } from './bus-fixture.ts';
import { consumer, impatient, of, told, trace, traces, tracing, until } from './given.ts';

/** Fails at one message for as long as it is told to. */
function failingAt(fixture: BusFixture, where: string) {
  const state = { broken: true, tries: 0 };
  const reaction = tracing(fixture, (message: Message) => {
    if (trace(message) !== where || !state.broken) return;
    state.tries += 1;
    throw Object.assign(new RangeError('secret words'), { code: 'SPOILT' });
  });
  return { state, reaction };
}

const ada = { consumer: 'contacts', service: 'cases', key: 'north/ada' };

export function parking(behaviour: BusBehaviour): void {
  behaviour(
    '10 A message that fails for good parks its key only; what comes later for it waits, other keys go on.',
    async ({ fixture }) => {
      const { state, reaction } = failingAt(fixture, 'ada 3');
      const consumption = fixture.open(impatient).consume(consumer(fixture, [reaction]));
      await fixture.logs.cases.append(told('ada', 5));
      await fixture.logs.cases.append(told('ben', 5));
      await until(async () => of('ben', await fixture.effects.values()).length === 5);
      await until(async () => (await fixture.parking.list())[0]?.waiting === 2);
      // What nobody asks for waits behind nothing.
      await fixture.logs.cases.append(told('ada', 3, { from: 90, type: 'Kept' }));
      await fixture.logs.cases.append(told('ada', 2, { from: 6 }));
      await until(async () => (await fixture.parking.list())[0]?.waiting === 4);
      expect(of('ada', await fixture.effects.values())).toEqual(traces('ada', 1, 2));
      const [parked] = await fixture.parking.list();
      expect(parked).toMatchObject({
        ...ada,
        waiting: 4,
        type: 'Told',
        reaction: reaction.name,
        error: 'RangeError SPOILT',
        attempts: 2,
      });
      expect(JSON.stringify({ ...parked, first: 0, last: 0 })).not.toContain('secret words');
      expect(state.tries).toBe(2);
      await consumption.stop();
    },
  );

  behaviour(
    '11 Tried again by an operator, a mended key catches up in order; a restart forgets none of it.',
    async ({ fixture }) => {
      const { state, reaction } = failingAt(fixture, 'ada 2');
      const first = fixture.open(impatient).consume(consumer(fixture, [reaction]));
      await fixture.logs.cases.append(told('ada', 4));
      await until(async () => (await fixture.parking.list())[0]?.waiting === 2);
      await first.stop();
      const second = fixture.open(impatient).consume(consumer(fixture, [reaction]));
      // In vain: it is still broken, and stays parked.
      expect(await fixture.parking.ask(ada, 'retry')).toBe(true);
      await until(async () => (await fixture.parking.list())[0]?.attempts === 4);
      await fixture.logs.cases.append(told('ada', 2, { from: 5 }));
      await until(async () => (await fixture.parking.list())[0]?.waiting === 4);
      state.broken = false;
      expect(await fixture.parking.ask(ada, 'retry')).toBe(true);
      await until(async () => (await fixture.parking.list()).length === 0);
      await fixture.logs.cases.append(told('ada', 2, { from: 7 }));
      await until(async () => (await fixture.effects.values()).length === 8);
      expect(await fixture.effects.values()).toEqual(traces('ada', 1, 8));
      await second.stop();
    },
  );

  behaviour('12 Dropped by an operator, one message is left out and those behind it are handled.', async ({ fixture }) => {
    const { reaction } = failingAt(fixture, 'ada 2');
    const consumption = fixture.open(impatient).consume(consumer(fixture, [reaction]));
    await fixture.logs.cases.append(told('ada', 4));
    await until(async () => (await fixture.parking.list())[0]?.waiting === 2);
    expect(await fixture.parking.ask({ ...ada, key: 'north/ben' }, 'drop')).toBe(false);
    expect(await fixture.parking.ask(ada, 'drop')).toBe(true);
    await until(async () => (await fixture.effects.values()).length === 3);
    expect(await fixture.effects.values()).toEqual(['ada 1', 'ada 3', 'ada 4']);
    await until(async () => (await fixture.parking.list()).length === 0);
    await consumption.stop();
  });

  behaviour('13 While a key catches up, what comes for it meanwhile keeps its place.', async ({ fixture }) => {
    const { state, reaction } = failingAt(fixture, 'ada 1');
    const slowly = { ...reaction, handle: async (message: Message) => pause(2).then(() => reaction.handle(message)) };
    const consumption = fixture.open(impatient).consume(consumer(fixture, [slowly]));
    await fixture.logs.cases.append(told('ada', 60));
    await until(async () => (await fixture.parking.list())[0]?.waiting === 59);
    state.broken = false;
    await fixture.parking.ask(ada, 'retry');
    for (let turn = 0; turn < 30; turn += 1) await fixture.logs.cases.append(told('ada', 2, { from: 61 + turn * 2 }));
    await until(async () => (await fixture.effects.values()).length === 120);
    expect(await fixture.effects.values()).toEqual(traces('ada', 1, 120));
    await consumption.stop();
  });
}
