import { setTimeout as wait } from 'node:timers/promises';
import { postgreSQLEventStoreConsumer } from '@event-driven-io/emmett-postgresql';
import type { EmmettEvent } from './emmett.ts';

/** As fast as its settings let it follow. */
export const pulling = { batchSize: 1000, pullingFrequencyInMs: 10 };

/** In milliseconds. */
const patience = 10_000;

export interface EmmettView {
  /** Resolves when the handler is given the event that notes a debt. */
  readonly sees: (debtId: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Follows with the peer's consumer. What its handler would write is left out, in its favour. */
export async function followEmmett(url: string): Promise<EmmettView> {
  const waiting = new Map<string, () => void>();
  const consumer = postgreSQLEventStoreConsumer<EmmettEvent>({ connectionString: url, pulling });
  // A type of its own asks for `connectionOptions`, with which its close does not end; this is what it reads.
  const reactor = {
    processorId: 'noted-debts',
    connectionString: url,
    eachMessage: ({ data: { debtId } }: EmmettEvent) => {
      waiting.get(debtId)?.();
      waiting.delete(debtId);
    },
  };
  consumer.reactor<EmmettEvent>(reactor);
  const running = consumer.start();
  running.catch(() => undefined);
  await Promise.resolve();
  return {
    sees: (debtId) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      waiting.set(debtId, () => {
        resolve(undefined);
      });
      return Promise.race([promise, wait(patience, undefined, { ref: false })]);
    },
    close: () => consumer.close(),
  };
}
