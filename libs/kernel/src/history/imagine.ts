import type { Now } from '../now.ts';
import type { Decider } from './decider.ts';
import type { Envelope, Recorded } from './recorded.ts';

const nobody: Pick<Envelope, 'tenant' | 'stream' | 'position' | 'origin' | 'actor' | 'commandId' | 'correlationId'> = {
  tenant: '',
  stream: '',
  position: 0n,
  origin: 'live',
  actor: { kind: 'service', id: '' },
  commandId: '',
  correlationId: '',
};

/** An event that is not stored yet, in an envelope that says only when: to see what would follow from it. */
export function imagined<Event extends { readonly type: string }>(event: Event, at: string, revision = 0): Recorded<Event> {
  const { type, ...data } = event;
  return {
    ...nobody,
    id: `imagined.${String(revision)}`,
    revision,
    occurredAt: at,
    recordedAt: at,
    type,
    data,
  } as unknown as Recorded<Event>;
}

/** The state that events would lead to, before they are stored. */
export function imagine<State, Event extends { readonly type: string }>(
  decider: Decider<State, Event>,
  state: State,
  events: readonly Event[],
  now: Pick<Now, 'occurredAt'>,
): State {
  return events.map((event) => imagined(event, now.occurredAt)).reduce(decider.evolve, state);
}
