import { type Backoff, defaultBackoff } from '@attune/event-store';
import { parkMessage } from '../parking/park-message.ts';
import type { Consumer } from '../port/consumer.ts';
import type { Message } from '../port/message.ts';
import { handle } from './handle.ts';
import { eachLane } from './each-lane.ts';

/** How many keys are worked on at once. */
const lanes = 16;

/** Brings messages to a consumer's reactions: those of one key in order, keys beside each other, parked ones not at all. */
export class Delivery {
  readonly #consumer: Consumer;
  readonly #backoff: Backoff;

  constructor(consumer: Consumer, backoff: Backoff = defaultBackoff) {
    this.#consumer = consumer;
    this.#backoff = backoff;
  }

  /**
   * Delivers messages of one service that follow on each other. When it resolves each is handled, or waits behind a parked key.
   * @param onHandled called after each message
   * @throws on an outage or once the signal aborts: all of them are to be delivered again
   */
  async deliver(
    messages: readonly Message[],
    signal: AbortSignal,
    onHandled?: (message: Message) => Promise<void>,
  ): Promise<void> {
    const [first] = messages;
    if (first === undefined) return;
    const { name, parking } = this.#consumer;
    const parked = new Map(await parking.parked(name, first.service));
    await eachLane(
      Map.groupBy(messages, ({ key }) => key).values(),
      async (lane) => {
        for (const message of lane) {
          // What no reaction asks for waits behind nothing: a topic brings all of a service's messages.
          if (this.#concerns(message) && !(await this.#waits(message, parked))) await this.#one(message, parked, signal);
          await onHandled?.(message);
        }
      },
      lanes,
    );
  }

  #concerns({ service, event: { type } }: Message): boolean {
    return this.#consumer.reactions.some(({ on }) => on.service === service && on.type === type);
  }

  /** Whether the message waits behind a parked key. */
  async #waits({ service, key, place }: Message, parked: Map<string, bigint>): Promise<boolean> {
    const first = parked.get(key);
    if (first === undefined || place < first) return false;
    const { name, parking } = this.#consumer;
    if (await parking.wait({ consumer: name, service, key }, place)) return true;
    parked.delete(key); // an operator has freed it meanwhile
    return false;
  }

  async #one(message: Message, parked: Map<string, bigint>, signal: AbortSignal): Promise<void> {
    const { reactions } = this.#consumer;
    const failed = await handle(message, { reactions, backoff: this.#backoff, signal });
    if (failed === undefined) return;
    await parkMessage(this.#consumer, message, failed);
    parked.set(message.key, message.place);
  }
}
