import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Message } from '../port/message.ts';
import type { BusBehaviour } from './bus-suite.ts';
import { appendAll, consumer, of, told, traces, tracing, until } from './given.ts';

const clients = ['ada', 'ben', 'cleo', 'dan'];

export function delivering(behaviour: BusBehaviour): void {
  behaviour('1 Messages of one key come in order, however many keys there are.', async ({ fixture }) => {
    const consumption = fixture.open().consume(consumer(fixture, [tracing(fixture)]));
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(clients.map((client) => fixture.logs.cases.append(told(client, 5, { from: round * 5 + 1 }))));
    }
    await until(async () => (await fixture.effects.values()).length === 200);
    const values = await fixture.effects.values();
    for (const client of clients) expect(of(client, values)).toEqual(traces(client, 1, 50));
    await consumption.stop();
  });

  behaviour('2 A consumer that is new reads from the very first message.', async ({ fixture }) => {
    await appendAll(fixture.logs.cases, [told('ada', 30), told('ben', 30)]);
    const first = fixture.open().consume(consumer(fixture, [tracing(fixture)]));
    await until(async () => (await fixture.effects.values()).length === 60);
    await first.stop();
    const seen: string[] = [];
    const late = {
      ...tracing(fixture),
      name: 'look on',
      handle: ({ event }: Message) => Promise.resolve(void seen.push(event.id)),
    };
    const second = fixture.open().consume(consumer(fixture, [late], 'latecomer'));
    await until(() => new Set(seen).size === 60);
    await second.stop();
  });

  behaviour('3 After a restart it goes on where it was, and each effect takes place once.', async ({ fixture }) => {
    await fixture.logs.cases.append(told('ada', 20));
    for (let restart = 0; restart < 3; restart += 1) {
      let handled = 0;
      const counting = tracing(fixture, () => void (handled += 1));
      const consumption = fixture.open().consume(consumer(fixture, [counting]));
      await until(() => handled >= 3 || restart > 0);
      await fixture.logs.cases.append(told('ben', 5, { from: restart * 5 + 1 }));
      await until(async () => of('ben', await fixture.effects.values()).length === (restart + 1) * 5);
      await consumption.stop();
    }
    const values = await fixture.effects.values();
    expect(of('ada', values)).toEqual(traces('ada', 1, 20));
    expect(of('ben', values)).toEqual(traces('ben', 1, 15));
  });

  behaviour('4 A message arrives as it was stored, byte for byte, with its whole envelope.', async ({ fixture }) => {
    const body = '{"b":1,"a":"\\u0000é€😀","n":1.50,"a2":{"sealed":"v1.k.x"}}';
    const [event] = told('ada', 1).events;
    if (event === undefined) throw new Error('There is no event.');
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const whole = {
      ...event,
      body,
      causationId: 'cause.0',
      caseId: 'case-ä€',
      traceparent,
      metadata: '{"m": 1}',
      origin: 'import' as const,
    };
    await fixture.logs.cases.append({
      ...told('ada', 0),
      events: [{ ...whole, actor: { kind: 'person', id: 'x', via: 'ünder' } }],
    });
    await fixture.logs.cases.append({
      ...told('none', 0),
      stream: 'tenant-1',
      events: [{ ...event, clientId: undefined }] as never,
    });
    const seen: Message[] = [];
    const looking = { ...tracing(fixture), handle: (message: Message) => Promise.resolve(void seen.push(message)) };
    const consumption = fixture.open().consume(consumer(fixture, [looking]));
    await until(() => seen.length === 2);
    const stored = [];
    for await (const { events } of fixture.logs.cases.readAll({ allTenants: true })) stored.push(...events);
    const byPosition = seen.map((message) => message.event).sort((one, other) => Number(one.position - other.position));
    expect(byPosition).toEqual(stored);
    expect(new Set(seen.map(({ key }) => key))).toEqual(new Set(['north/ada', 'north/tenant-1']));
    await consumption.stop();
  });

  behaviour('5 Services are told apart, and a reaction gets the types that it asks for.', async ({ fixture }) => {
    const { cases, plans } = fixture.logs;
    await appendAll(cases, [told('ada', 3), told('ada', 3, { from: 4, type: 'Kept' })]);
    await plans.append(told('ben', 3));
    const seen: string[] = [];
    const on = (service: string, type: string) => ({
      name: `${service} ${type}`,
      on: { service, type },
      handle: ({ event }: Message) => Promise.resolve(void seen.push(`${service} ${type} ${event.clientId ?? ''}`)),
    });
    const reactions = [on('cases', 'Told'), on('plans', 'Told'), on('plans', 'Kept')];
    const consumption = fixture.open().consume(consumer(fixture, reactions));
    await until(() => seen.length >= 6);
    await pause(300);
    expect(seen.sort()).toEqual(
      [...traces('cases Told ada', 1, 3), ...traces('plans Told ben', 1, 3)].map((line) => line.slice(0, -2)).sort(),
    );
    await consumption.stop();
  });

  behaviour('6 A slow consumer loses nothing, and holds up no other.', async ({ fixture }) => {
    const slow = fixture.open().consume(consumer(fixture, [tracing(fixture, () => pause(20))], 'slow'));
    const seen = new Set<string>();
    const quickly = { ...tracing(fixture), handle: ({ event }: Message) => Promise.resolve(void seen.add(event.id)) };
    const quick = fixture.open().consume(consumer(fixture, [quickly], 'quick'));
    await appendAll(fixture.logs.cases, [told('ada', 100), told('ben', 100)]);
    await until(() => seen.size === 200);
    expect((await fixture.effects.values()).length).toBeLessThan(200);
    await until(async () => (await fixture.effects.values()).length === 200);
    const values = await fixture.effects.values();
    expect([of('ada', values), of('ben', values)]).toEqual([traces('ada', 1, 100), traces('ben', 1, 100)]);
    await Promise.all([slow.stop(), quick.stop()]);
  });

  behaviour('7 A new message arrives without delay.', async ({ fixture }) => {
    let arrived = 0;
    const timing = { ...tracing(fixture), handle: () => Promise.resolve(void (arrived += 1)) };
    const consumption = fixture.open().consume(consumer(fixture, [timing]));
    await fixture.logs.cases.append(told('ada', 1));
    await until(() => arrived === 1);
    const waits: number[] = [];
    for (let turn = 2; turn <= 21; turn += 1) {
      const before = performance.now();
      await fixture.logs.cases.append(told('ada', 1, { from: turn }));
      await until(() => arrived === turn);
      waits.push(performance.now() - before);
    }
    // Generous: that it is no poll of a second is what is tried; how quick it is a benchmark tells.
    expect(waits.sort((one, other) => one - other)[10]).toBeLessThan(500);
    await consumption.stop();
  });
}
