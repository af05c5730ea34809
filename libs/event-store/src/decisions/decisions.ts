import { isRuleBroken } from '@attune/kernel';
import type { Recorded, Rule } from '@attune/kernel';
import type { Position } from '../port/position.ts';
import type { ReadOptions } from '../port/reading.ts';
import type { Revision } from '../port/revision.ts';
import type { Aggregate } from './aggregate.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import type { DecisionPorts } from './decision-ports.ts';
import { OpenStream } from './open-stream.ts';
import { StreamLoader } from './stream-loader.ts';
import { Turns } from './turns.ts';

/** A stream that commands of this process wait for or work on. */
interface Busy<State, Event extends { readonly type: string }> {
  stream: OpenStream<State, Event>;
  commands: number;
  /** Whether a command before this one has used it. */
  kept: boolean;
}

/** Makes decisions about one kind of stream: load → decide → append at the expected revision → again on a conflict. */
export class Decisions<State, Event extends { readonly type: string }> {
  private readonly aggregate: Aggregate<State, Event>;
  private readonly ports: DecisionPorts<Event>;
  private readonly loader: StreamLoader<State, Event>;
  private readonly turns = new Turns();
  private readonly busy = new Map<string, Busy<State, Event>>();

  constructor(aggregate: Aggregate<State, Event>, ports: DecisionPorts<Event>) {
    this.aggregate = aggregate;
    this.ports = ports;
    this.loader = new StreamLoader(aggregate, ports);
  }

  /**
   * Decides a command and records what follows, once: the same command again answers the same, whatever came since.
   * @throws RuleBroken when the rule refuses, or `RevisionStale` when `onlyAt` does not hold; nothing is recorded then.
   * @throws EventStoreError `command-reused` when the id belongs to another command; `unavailable`, which is safe to retry.
   */
  make<Command>(id: string, rule: Rule<Command, State, Event>, command: Command, context: CommandContext): Promise<Decided> {
    // Commands of this process for one stream wait for each other: tried at once, all but one would meet a conflict, again and again.
    const key = `${context.tenant}/${id}`;
    const busy = this.busy.get(key) ?? { stream: this.open(context.tenant, id), commands: 0, kept: false };
    busy.commands += 1;
    this.busy.set(key, busy);
    return this.turns
      .take(key, () => this.makeOn(busy, rule, command, context))
      .finally(() => {
        busy.commands -= 1;
        if (busy.commands === 0) this.busy.delete(key);
      });
  }

  /** While commands for a stream queue up, each is decided on what its predecessor left, without loading it again. */
  private async makeOn<Command>(
    busy: Busy<State, Event>,
    rule: Rule<Command, State, Event>,
    command: Command,
    context: CommandContext,
  ): Promise<Decided> {
    const { kept } = busy;
    busy.kept = true;
    try {
      return await busy.stream.make(rule, command, context);
    } catch (error) {
      // An append finds out that somebody else appended; a refusal does not, so it holds only on what is loaded now.
      if (!kept || !isRuleBroken(error)) throw error;
      busy.stream = this.open(context.tenant, busy.stream.id);
      return busy.stream.make(rule, command, context);
    }
  }

  /** A stream to decide several commands on, one after another. */
  open(tenant: string, id: string): OpenStream<State, Event> {
    return new OpenStream(this.aggregate, this.ports, this.loader, { tenant, id });
  }

  /** The events of a stream, in order, in their newest versions. Empty when there is no such stream. */
  history(tenant: string, id: string, options: ReadOptions = {}): Promise<readonly Recorded<Event>[]> {
    return this.loader.events({ tenant, stream: `${this.aggregate.kind}-${id}` }, options);
  }

  /** The state of a stream and its revision, now or as it was known at a position; by a snapshot where one is good for it. */
  async state(tenant: string, id: string, asOf?: Position): Promise<{ readonly state: State; readonly revision: Revision }> {
    const { state, revision } = await this.loader.state({ tenant, stream: `${this.aggregate.kind}-${id}` }, asOf);
    return { state, revision };
  }
}
