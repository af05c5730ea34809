import { imagine, RuleBroken } from '@attune/kernel';
import type { Append, Appended } from '../port/append.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { StreamId } from '../port/stream-id.ts';
import type { Aggregate } from './aggregate.ts';
import type { Asked } from './asked.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import type { DecisionPorts } from './decision-ports.ts';
import type { KnownStream } from './known-stream.ts';
import { newEvents } from './new-events.ts';
import { nowOf } from './now-of.ts';
import type { Prepared } from './prepared.ts';

// No stream gets this long, so an append that expects it can only answer what was recorded before.
const neverReached = 2 ** 31 - 1;

/** How the commands for one stream become appends, and what is recorded of them answers. */
export class StreamCommands<State, Event extends { readonly type: string }> {
  readonly stream: StreamId;
  private readonly aggregate: Aggregate<State, Event>;
  private readonly ports: DecisionPorts<Event>;
  private readonly id: string;

  constructor(
    aggregate: Aggregate<State, Event>,
    ports: DecisionPorts<Event>,
    { tenant, id }: { readonly tenant: string; readonly id: string },
  ) {
    this.aggregate = aggregate;
    this.ports = ports;
    this.id = id;
    this.stream = { tenant, stream: `${aggregate.kind}-${id}` };
  }

  async prepare(
    { revision, state }: Pick<KnownStream<State, Event>, 'revision' | 'state'>,
    { rule, context }: Asked<State, Event>,
  ): Promise<Prepared<State>> {
    if (context.onlyAt !== undefined && context.onlyAt !== revision) {
      throw new RuleBroken('RevisionStale', { expected: context.onlyAt, actual: revision });
    }
    const { decider, codec, subject } = this.aggregate;
    const now = nowOf(context, this.ports.clock, this.ports.referenceIds);
    const events = rule(state, now);
    const whom = context.clientId === undefined ? {} : { clientId: context.clientId };
    const after = imagine(decider, state, events, now);
    const written = await newEvents(events, codec, context, now.occurredAt, { ...whom, ...subject(this.id, after) });
    await this.ports.reserve?.(this.id, events, context);
    return { append: this.appendOf(context, revision, written), state: after };
  }

  /** What was recorded of a command before. @throws EventStoreError `conflict` when nothing was */
  async recorded(context: CommandContext): Promise<Decided> {
    return this.decided(context, await this.ports.store.append(this.appendOf(context, neverReached, [])));
  }

  /** As `recorded`. @throws RuleBroken the refusal, when nothing was */
  async recordedOr(refusal: RuleBroken, context: CommandContext): Promise<Decided> {
    try {
      return await this.recorded(context);
    } catch (error) {
      throw isEventStoreError(error, 'conflict') ? refusal : error;
    }
  }

  decided({ commandId }: CommandContext, { revision, position, replayed }: Appended): Decided {
    return { id: this.id, commandId, revision, position, replayed };
  }

  private appendOf({ commandId, fingerprint }: CommandContext, expected: number, events: Append['events']): Append {
    return { ...this.stream, expected, command: { id: commandId, fingerprint }, events };
  }
}
