import { CompressionTypes, Partitioners, type Producer } from 'kafkajs';
import { BrokerAway } from './broker-away.ts';
import { kafkaClient } from './kafka-client.ts';
import type { KafkaOptions } from './kafka-options.ts';

/** What is sent at once at most, in bytes of values and headers. */
const maxBatch = 900 * 1024;

export interface Outgoing {
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends in order: one request at a time, none skipped, each on all in-sync replicas before the next. After a failure the producer is
 * thrown away, for its numbering may be out of step with the broker's; what was sent may then be sent again.
 */
export class KafkaSender {
  readonly #options: KafkaOptions;
  #producer: Promise<Producer> | undefined;

  constructor(options: KafkaOptions) {
    this.#options = options;
  }

  /** @throws BrokerAway when it is not known that all of it has arrived; the error itself when a message is refused for what it is */
  async send(topic: string, messages: readonly Outgoing[]): Promise<void> {
    for (const batch of batches(messages)) {
      try {
        const producer = await (this.#producer ??= this.#open());
        await producer.send({
          topic,
          acks: -1,
          compression: CompressionTypes.None,
          messages: batch.map(({ key, value, headers }) => ({ key, value, headers })),
        });
      } catch (error) {
        await this.close();
        if (isRefusal(error)) throw error;
        throw new BrokerAway('The broker has not acknowledged.', { cause: error });
      }
    }
  }

  async close(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.then((open) => open.disconnect()).catch(() => undefined);
  }

  async #open(): Promise<Producer> {
    const producer = kafkaClient(this.#options).producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 8 },
    });
    await producer.connect();
    return producer;
  }
}

/** What no second try helps against. */
const refusals = new Set<unknown>(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD', 'TOPIC_AUTHORIZATION_FAILED']);

// By its type: under ES modules kafkajs gives its error classes no name.
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'type' in error && refusals.has(error.type);
}

function* batches(messages: readonly Outgoing[]): Generator<readonly Outgoing[]> {
  let [batch, size]: [Outgoing[], number] = [[], 0];
  for (const message of messages) {
    const own =
      message.value.length +
      Object.entries(message.headers).reduce((sum, [name, value]) => sum + name.length + value.length * 3, 0);
    if (batch.length > 0 && size + own > maxBatch) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(message);
    size += own;
  }
  if (batch.length > 0) yield batch;
}
