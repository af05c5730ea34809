import { BaseRpcContext, type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Consumer } from '../port/consumer.ts';
import type { Message } from '../port/message.ts';
import type { Consumption, MessageBus } from '../port/message-bus.ts';
import type { Reaction } from '../port/reaction.ts';
import type { ReactionExtras } from './reacts.ts';

/** Lets Nest's event handlers react to what a bus brings: all of an application's are one consumer. */
export class BusTransport extends Server implements CustomTransportStrategy {
  readonly #bus: MessageBus;
  readonly #consumer: Omit<Consumer, 'reactions'>;
  #consumption: Consumption | undefined;

  constructor(bus: MessageBus, consumer: Omit<Consumer, 'reactions'>) {
    super();
    this.#bus = bus;
    this.#consumer = consumer;
  }

  /** For readiness. @throws Error that says why messages are not being handled */
  mustRun(): Promise<void> {
    const trouble = this.#consumption?.trouble();
    return trouble === undefined ? Promise.resolve() : Promise.reject(new Error(trouble));
  }

  listen(ready: (error?: unknown) => void): void {
    try {
      const reactions = [...this.messageHandlers].map(([name, handler]) => reactionOf(name, handler));
      if (reactions.length > 0) this.#consumption = this.#bus.consume({ ...this.#consumer, reactions });
      ready();
    } catch (error) {
      ready(error);
    }
  }

  async close(): Promise<void> {
    await this.#consumption?.stop();
  }

  on(): never {
    throw new TypeError('A bus tells of nothing but messages.');
  }

  unwrap(): never {
    throw new TypeError('The bus stands behind its port.');
  }
}

type Handler = Server['messageHandlers'] extends Map<string, infer Found> ? Found : never;

function reactionOf(name: string, handler: Handler): Reaction {
  const { on } = handler.extras as unknown as ReactionExtras;
  return {
    name,
    on,
    handle: async (message: Message) => {
      const result: unknown = await handler(message, new BaseRpcContext([message]));
      // What a handler or its filter gives is waited for: a failure has to reach the bus.
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    },
  };
}
