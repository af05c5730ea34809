import type { CommandContext } from './command-context.ts';
import type { EventCodec } from './event-codec.ts';
import type { NewEvent } from '../port/new-event.ts';

/** Puts what a rule gave into envelopes. */
export function newEvents<Event extends { readonly type: string }>(
  events: readonly Event[],
  { write }: EventCodec<Event>,
  context: CommandContext,
  occurredAt: string,
  subject: { readonly clientId?: string; readonly caseId?: string },
): readonly NewEvent[] {
  const { actor, correlationId, causationId, traceparent, origin } = context;
  return events.map((event) => ({
    ...write(event),
    ...subject,
    occurredAt,
    origin,
    actor,
    correlationId,
    ...(causationId === undefined ? {} : { causationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  }));
}
