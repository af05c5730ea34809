import { setTimeout as pause } from 'node:timers/promises';
import { type Backoff, waitAfter } from '@attune/event-store';
import type { Consumer as KafkaConsumer, EachBatchPayload } from 'kafkajs';
import { Delivery } from '../delivering/delivery.ts';
import type { Consumer } from '../port/consumer.ts';
import { deliverBatch } from './deliver-batch.ts';
import type { KafkaBusOptions } from './kafka-bus.ts';
import { kafkaClient } from './kafka-client.ts';
import { defaultPrefix, topicOf } from './kafka-options.ts';
import { KafkaSender } from './kafka-sender.ts';

const partitionsAtOnce = 4;

/** A group's member in this process. When its client ends by itself, which kafkajs does in silence, there is a new one. */
export class KafkaConsumption {
  readonly #consumer: Consumer;
  readonly #options: KafkaBusOptions & { readonly backoff: Backoff };
  readonly #delivery: Delivery;
  readonly #sender: KafkaSender;
  readonly #ending = new AbortController();
  readonly #running: Promise<void>;
  #trouble: string | undefined = 'not joined yet';

  constructor(consumer: Consumer, options: KafkaBusOptions & { readonly backoff: Backoff }) {
    this.#consumer = consumer;
    this.#options = options;
    this.#delivery = new Delivery(consumer, options.backoff);
    this.#sender = new KafkaSender(options);
    this.#running = this.#keepRunning();
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  trouble(): string | undefined {
    return this.#trouble && `${this.#consumer.name} ${this.#trouble}`;
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
    await this.#sender.close();
  }

  async #keepRunning(): Promise<void> {
    const { signal } = this;
    for (let failures = 1; !signal.aborted; failures += 1) {
      const client = this.#client();
      try {
        const ended = endOf(client, signal);
        client.on(client.events.GROUP_JOIN, () => {
          this.#trouble = undefined;
          failures = 0;
        });
        await client.connect();
        await client.subscribe({ topics: [...this.#topics().keys()], fromBeginning: true });
        await client.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          partitionsConsumedConcurrently: partitionsAtOnce,
          eachBatch: (payload) => this.#batch(client, payload),
        });
        this.#trouble = await ended;
      } catch {
        this.#trouble = 'can not reach the broker';
      }
      await within(10_000, client.disconnect());
      await waitAfter(Math.min(failures, 10), this.#options.backoff, signal);
    }
  }

  #client(): KafkaConsumer {
    const { prefix = defaultPrefix, sessionMs = 10_000 } = this.#options;
    return kafkaClient(this.#options).consumer({
      groupId: `${prefix}.${this.#consumer.name}`,
      sessionTimeout: sessionMs,
      heartbeatInterval: Math.min(3000, sessionMs / 4),
      rebalanceTimeout: sessionMs * 2,
      allowAutoTopicCreation: false,
      minBytes: 1,
      maxWaitTimeInMs: 500,
      retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 8, restartOnFailure: () => Promise.resolve(false) },
    });
  }

  #topics(): ReadonlyMap<string, string> {
    const services = new Set(this.#consumer.reactions.map(({ on }) => on.service));
    return new Map([...services].map((service) => [topicOf(service, this.#options), service]));
  }

  async #batch(client: KafkaConsumer, payload: EachBatchPayload): Promise<void> {
    const { signal } = this;
    try {
      await deliverBatch(payload, {
        consumer: this.#consumer.name,
        delivery: this.#delivery,
        sender: this.#sender,
        options: this.#options,
        signal,
        commit: (offsets) => client.commitOffsets(offsets),
      });
      this.#trouble = undefined;
    } catch (error) {
      if (signal.aborted || isOfGroup(error)) throw error;
      // Something that reactions need is away: this partition waits a moment, and comes again from where it was.
      this.#trouble = 'waits for something that its reactions need';
      await payload.heartbeat();
      await pause(this.#options.backoff.firstMs * 10, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Whether the group has other plans with the partition. */
function isOfGroup(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}

/** What ends a client, in words for readiness; undefined when it was asked to. */
function endOf(client: KafkaConsumer, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
    client.on(client.events.CRASH, () => {
      resolve('has left its group and joins anew');
    });
    client.on(client.events.STOP, () => {
      resolve('has left its group and joins anew');
    });
  });
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work.catch(() => undefined), pause(ms, undefined, { ref: false })]);
}
