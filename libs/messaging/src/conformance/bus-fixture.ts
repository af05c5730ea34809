import type { Backoff, EventStore } from '@attune/event-store';
import type { MessageBus } from '../port/message-bus.ts';
import type { Parking } from '../parking/parking.ts';

/** All that the suite needs of a bus: two services whose logs it appends to, and ways to consume them as processes do. */
export interface BusFixture {
  /** The logs of the services that others react to. What is appended to them reaches the bus. */
  readonly logs: { readonly cases: EventStore; readonly plans: EventStore };
  /** The bus as one process of the consuming service opens it. The fixture ends it. */
  open(backoff?: Backoff): MessageBus;
  /** The list of the consuming service. */
  readonly parking: Parking;
  /** Effects of reactions, each once: rows in the consuming service's database. */
  readonly effects: Effects;
  readonly faults: BusFaults;
  close(): Promise<void>;
}

export interface Effects {
  /** Lets an effect happen, unless one of that id already has. */
  once(id: string, value: string): Promise<void>;
  /** Values in the order in which they happened. */
  values(): Promise<readonly string[]>;
}

export interface BusFaults {
  /** Ends every connection of the consuming service to its database, as an outage does. */
  cutConsumer(): Promise<void>;
}

/** A bus over a broker suffers more. */
export interface BrokerFaults {
  /** Kills the broker with `kill -9`. */
  killBroker(): Promise<void>;
  startBroker(): Promise<void>;
  /** Puts bytes into a service's topic that are no message, under a key. */
  putBytes(service: string, key: string, bytes: Buffer): Promise<void>;
  /** The values of the dead-letter topic, with their headers. */
  deadLetters(): Promise<readonly { readonly value: Buffer; readonly headers: Readonly<Record<string, string>> }[]>;
}
