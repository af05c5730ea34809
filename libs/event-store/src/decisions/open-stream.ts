import { imagine, isRuleBroken, RuleBroken } from '@attune/kernel';
import type { Recorded, Rule } from '@attune/kernel';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Append, Appended } from '../port/append.ts';
import type { StreamId } from '../port/stream-id.ts';
import type { Aggregate } from './aggregate.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import type { DecisionPorts } from './decision-ports.ts';
import { isWhole, knownAfter, type KnownStream } from './known-stream.ts';
import { newEvents } from './new-events.ts';
import { nowOf } from './now-of.ts';
import { storedEvents } from './stored-events.ts';
import type { StreamLoader } from './stream-loader.ts';

// A stream that is contended more often than this in a row is being hammered: better to say so than to go on for ever.
const mostAttempts = 50;

// No stream gets this long, so an append that expects it can only answer what was recorded before.
const neverReached = 2 ** 31 - 1;

/** One stream, loaded: several commands can be decided on it one after another, and it is loaded again only when somebody else appended. */
export class OpenStream<State, Event extends { readonly type: string }> {
  private readonly aggregate: Aggregate<State, Event>;
  private readonly ports: DecisionPorts<Event>;
  private readonly loader: StreamLoader<State, Event>;
  readonly id: string;
  private readonly tenant: string;
  /** Kept so that many commands on a long stream need not load and fold it anew each time. */
  private known: KnownStream<State, Event> | undefined;

  constructor(
    aggregate: Aggregate<State, Event>,
    ports: DecisionPorts<Event>,
    loader: StreamLoader<State, Event>,
    { tenant, id }: { readonly tenant: string; readonly id: string },
  ) {
    this.aggregate = aggregate;
    this.ports = ports;
    this.tenant = tenant;
    this.id = id;
    this.loader = loader;
  }

  /** The events of the stream, in order, as this one knows them. */
  async history(): Promise<readonly Recorded<Event>[]> {
    if (this.known === undefined || !isWhole(this.known)) this.known = await this.loader.whole(this.stream, {}, this.known?.kept);
    return this.known.events;
  }

  /** As `Decisions.make`. */
  async make<Command>(rule: Rule<Command, State, Event>, command: Command, context: CommandContext): Promise<Decided> {
    for (let attempt = 1; ; attempt += 1) {
      const known = (this.known ??= await this.loader.state(this.stream));
      // One that was recorded before the snapshot is found out when it is appended again.
      if (known.events.some(({ commandId }) => commandId === context.commandId)) return this.recorded(context);
      try {
        return await this.decide(known, rule, command, context);
      } catch (error) {
        // A command that appended nothing leaves no event to know it by, so a refusal asks the log once more.
        if (isRuleBroken(error)) return await this.recordedOr(error, context);
        this.known = undefined;
        if (!isEventStoreError(error, 'conflict') || attempt === mostAttempts) throw error;
      }
    }
  }

  private async decide<Command>(
    known: KnownStream<State, Event>,
    rule: Rule<Command, State, Event>,
    command: Command,
    context: CommandContext,
  ): Promise<Decided> {
    const { revision, state } = known;
    if (context.onlyAt !== undefined && context.onlyAt !== revision) {
      throw new RuleBroken('RevisionStale', { expected: context.onlyAt, actual: revision });
    }
    const { decider, codec, subject } = this.aggregate;
    const now = nowOf(context, this.ports.clock, this.ports.referenceIds);
    const events = rule(command, state, now);
    const whom = context.clientId === undefined ? {} : { clientId: context.clientId };
    const about = { ...whom, ...subject(this.id, imagine(decider, state, events, now)) };
    const written = await newEvents(events, codec, context, now.occurredAt, about);
    await this.ports.reserve?.(this.id, events, context);
    const append = this.appendOf(context, revision, written);
    const appended = await this.ports.store.append(append);
    if (appended.replayed) this.known = undefined;
    else await this.goOn(known, storedEvents(append, appended).map(codec.recall));
    return this.decided(context, appended);
  }

  private async goOn(known: KnownStream<State, Event>, more: readonly Recorded<Event>[]): Promise<void> {
    const after = knownAfter(this.aggregate.decider, known, more);
    this.known = after && (await this.loader.keep(this.stream, after));
  }

  private async recorded(context: CommandContext): Promise<Decided> {
    return this.decided(context, await this.ports.store.append(this.appendOf(context, neverReached, [])));
  }

  private async recordedOr(refusal: RuleBroken, context: CommandContext): Promise<Decided> {
    try {
      return await this.recorded(context);
    } catch (error) {
      throw isEventStoreError(error, 'conflict') ? refusal : error;
    }
  }

  private get stream(): StreamId {
    return { tenant: this.tenant, stream: `${this.aggregate.kind}-${this.id}` };
  }

  private appendOf({ commandId, fingerprint }: CommandContext, expected: number, events: Append['events']): Append {
    return { ...this.stream, expected, command: { id: commandId, fingerprint }, events };
  }

  private decided({ commandId }: CommandContext, { revision, position, replayed }: Appended): Decided {
    return { id: this.id, commandId, revision, position, replayed };
  }
}
