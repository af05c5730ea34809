import type { CommandContext } from './command-context.ts';
import type { EventCodec } from './event-codec.ts';
import type { NewEvent } from '../port/new-event.ts';

/** Puts what a rule gave into envelopes. */
export async function newEvents<Event extends { readonly type: string }>(
  events: readonly Event[],
  { write }: EventCodec<Event>,
  context: CommandContext,
  occurredAt: string,
  subject: { readonly clientId?: string; readonly caseId?: string },
): Promise<readonly NewEvent[]> {
  const { tenant, commandId, actor, correlationId, causationId, traceparent, origin } = context;
  const about = subject.clientId === undefined ? { tenant, commandId } : { tenant, commandId, clientId: subject.clientId };
  const written = await write(events, about);
  return written.map((stored) => ({
    ...stored,
    ...subject,
    occurredAt,
    origin,
    actor,
    correlationId,
    ...(causationId === undefined ? {} : { causationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  }));
}
