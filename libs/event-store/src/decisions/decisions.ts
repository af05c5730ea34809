import { imagine, fold, RuleBroken } from '@attune/kernel';
import type { Recorded, Rule } from '@attune/kernel';
import type { EventStore } from '../port/event-store.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { ReadOptions } from '../port/reading.ts';
import type { Aggregate } from './aggregate.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import { newEvents } from './new-events.ts';
import { nowOf } from './now-of.ts';
import type { ReferenceIds } from './now-of.ts';

// A stream that is contended more often than this in a row is being hammered: better to say so than to go on for ever.
const mostAttempts = 50;

// No stream gets this long, so an append that expects it can only answer what was recorded before.
const neverReached = 2 ** 31 - 1;

/** What decisions need of the world. */
export interface DecisionPorts<Event = never> {
  readonly store: Pick<EventStore, 'read' | 'append'>;
  /** Business time, RFC 3339. */
  readonly clock: () => string;
  readonly referenceIds: ReferenceIds;
  /** Asked before events are appended, for what no single stream can know; refuses by throwing. */
  readonly reserve?: (id: string, events: readonly Event[], context: CommandContext) => Promise<void>;
}

/** Makes decisions about one kind of stream: load → decide → append at the expected revision → again on a conflict. */
export class Decisions<State, Event extends { readonly type: string }> {
  private readonly aggregate: Aggregate<State, Event>;
  private readonly ports: DecisionPorts<Event>;

  constructor(aggregate: Aggregate<State, Event>, ports: DecisionPorts<Event>) {
    this.aggregate = aggregate;
    this.ports = ports;
  }

  /**
   * Decides a command and records what follows, once: the same command again answers the same, whatever came since.
   * @throws RuleBroken when the rule refuses, or `RevisionStale` when `onlyAt` does not hold; nothing is recorded then.
   * @throws EventStoreError `command-reused` when the id belongs to another command; `unavailable`, which is safe to retry.
   */
  async make<Command>(id: string, rule: Rule<Command, State, Event>, command: Command, context: CommandContext): Promise<Decided> {
    for (let attempt = 1; ; attempt += 1) {
      const history = await this.history(context.tenant, id);
      if (history.some(({ commandId }) => commandId === context.commandId)) return this.recorded(id, context);
      try {
        return await this.decide(id, history, rule, command, context);
      } catch (error) {
        // A command that appended nothing leaves no event to know it by, so a refusal asks the log once more.
        if (error instanceof RuleBroken) return await this.recordedOr(error, id, context);
        if (!isEventStoreError(error, 'conflict') || attempt === mostAttempts) throw error;
      }
    }
  }

  /** The events of a stream, in order, in their newest versions. Empty when there is no such stream. */
  async history(tenant: string, id: string, options: ReadOptions = {}): Promise<readonly Recorded<Event>[]> {
    const events: Recorded<Event>[] = [];
    const stream = { tenant, stream: this.streamOf(id) };
    for await (const stored of this.ports.store.read(stream, options)) events.push(this.aggregate.codec.recall(stored));
    return events;
  }

  private async decide<Command>(
    id: string,
    history: readonly Recorded<Event>[],
    rule: Rule<Command, State, Event>,
    command: Command,
    context: CommandContext,
  ): Promise<Decided> {
    const revision = history.length;
    if (context.onlyAt !== undefined && context.onlyAt !== revision) {
      throw new RuleBroken('RevisionStale', { expected: context.onlyAt, actual: revision });
    }
    const { decider, codec, subject } = this.aggregate;
    const now = nowOf(context, this.ports.clock, this.ports.referenceIds);
    const state = fold(decider, history);
    const events = rule(command, state, now);
    await this.ports.reserve?.(id, events, context);
    const about = { ...(context.clientId === undefined ? {} : { clientId: context.clientId }), ...subject(id, imagine(decider, state, events, now)) };
    return this.append(id, revision, context, newEvents(events, codec, context, now.occurredAt, about));
  }

  private async append(
    id: string,
    expected: number,
    context: CommandContext,
    events: Parameters<EventStore['append']>[0]['events'],
  ): Promise<Decided> {
    const { tenant, commandId, fingerprint } = context;
    const stream = this.streamOf(id);
    const { revision, position, replayed } = await this.ports.store.append({
      tenant,
      stream,
      expected,
      command: { id: commandId, fingerprint },
      events,
    });
    return { id, commandId, revision, position, replayed };
  }

  private recorded(id: string, context: CommandContext): Promise<Decided> {
    return this.append(id, neverReached, context, []);
  }

  private async recordedOr(refusal: RuleBroken, id: string, context: CommandContext): Promise<Decided> {
    try {
      return await this.recorded(id, context);
    } catch (error) {
      throw isEventStoreError(error, 'conflict') ? refusal : error;
    }
  }

  private streamOf(id: string): string {
    return `${this.aggregate.kind}-${id}`;
  }
}
