import 'reflect-metadata';
import { afterEach, expect, test } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestMicroservice } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import type { Consumer } from '../port/consumer.ts';
import type { Message } from '../port/message.ts';
import type { Parking } from '../parking/parking.ts';
import { BusTransport } from './bus-transport.ts';
import { Reacts } from './reacts.ts';

const heard: string[] = [];

@Controller()
class Listeners {
  @Reacts('note that a case was opened', { service: 'cases', type: 'CaseOpened' })
  async opened(@Payload() { event }: Message): Promise<void> {
    await Promise.resolve();
    if (event.body === 'spoilt') throw Object.assign(new RangeError('spoilt'), { code: 'SPOILT' });
    heard.push(`opened ${event.id}`);
  }

  @Reacts('greet whoever is new', { service: 'cases', type: 'CaseOpened' })
  greet(@Payload() { event }: Message): void {
    heard.push(`greet ${event.id}`);
  }
}

@Module({ controllers: [Listeners] })
class Listening {}

let app: INestMicroservice | undefined;

afterEach(async () => {
  await app?.close();
  heard.length = 0;
});

async function consumerOf(): Promise<Consumer> {
  const taken = Promise.withResolvers<Consumer>();
  const bus = {
    consume: (consumer: Consumer) => {
      taken.resolve(consumer);
      return { stop: () => Promise.resolve(), trouble: () => undefined };
    },
  };
  const strategy = new BusTransport(bus, { name: 'contacts', parking: {} as Parking });
  app = await NestFactory.createMicroservice(Listening, { strategy, logger: false });
  await app.listen();
  return taken.promise;
}

const message = (body: string) => ({ event: { id: 'e.0', body } }) as unknown as Message;

test('each handler is a reaction of its own, of one consumer', async () => {
  const { name, reactions } = await consumerOf();
  expect(name).toBe('contacts');
  expect(reactions.map((reaction) => [reaction.name, reaction.on])).toEqual([
    ['note that a case was opened', { service: 'cases', type: 'CaseOpened' }],
    ['greet whoever is new', { service: 'cases', type: 'CaseOpened' }],
  ]);
  for (const reaction of reactions) await reaction.handle(message('fine'));
  expect(heard).toEqual(['opened e.0', 'greet e.0']);
});

test('a failure reaches the bus as it is', async () => {
  const { reactions } = await consumerOf();
  await expect(reactions[0]?.handle(message('spoilt'))).rejects.toMatchObject({ name: 'RangeError', code: 'SPOILT' });
  expect(heard).toEqual([]);
});
