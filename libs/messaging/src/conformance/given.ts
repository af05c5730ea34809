import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Append, EventStore } from '@attune/event-store';
import type { Consumer } from '../port/consumer.ts';
import type { Message } from '../port/message.ts';
import type { Reaction } from '../port/reaction.ts';
import type { BusFixture } from './bus-fixture.ts';

/** Few and soon: a message that fails for good is parked within a moment. */
export const impatient = { attempts: 2, firstMs: 1, maxMs: 5 };

/** So many events about a client, numbered from 1 or further, in one append to a stream of that client. */
export function told(client: string, count: number, more: { readonly from?: number; readonly type?: string } = {}): Append {
  const { from = 1, type = 'Told' } = more;
  return {
    tenant: 'north',
    stream: `case-${client}`,
    expected: 'any',
    command: { id: randomUUID(), fingerprint: 'f-1' },
    events: Array.from({ length: count }, (_none, index) => ({
      type,
      version: 1,
      body: JSON.stringify({ n: from + index }),
      occurredAt: '2026-03-01T09:30:00+01:00',
      origin: 'live',
      actor: { kind: 'person', id: 'adviser-7' },
      correlationId: 'c-1',
      clientId: client,
    })),
  };
}

/** `client 3`: what the suite's reactions leave behind of a message. */
export function trace({ event }: Message): string {
  const { n } = JSON.parse(event.body) as { readonly n: number };
  return `${event.clientId ?? ''} ${String(n)}`;
}

/** `client 1` … `client n`. */
export function traces(client: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_none, index) => `${client} ${String(from + index)}`);
}

/** A reaction whose effect is its message's trace. */
export function tracing({ effects }: BusFixture, before: (message: Message) => Promise<void> | void = () => undefined): Reaction {
  return {
    name: 'trace what was told',
    on: { service: 'cases', type: 'Told' },
    handle: async (message) => {
      await before(message);
      await effects.once(message.event.id, trace(message));
    },
  };
}

export function consumer({ parking }: BusFixture, reactions: readonly Reaction[], name = 'contacts'): Consumer {
  return { name, reactions, parking };
}

/** The values of one client among all. */
export function of(client: string, values: readonly string[]): readonly string[] {
  return values.filter((value) => value.startsWith(`${client} `));
}

export async function appendAll(store: EventStore, appends: readonly Append[]): Promise<void> {
  for (const append of appends) await store.append(append);
}

/** Waits until something holds; throws when it does not within the time, in milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 30_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not hold within ${String(timeoutMs)} ms: ${holds.toString()}`);
    await pause(10);
  }
}
