import { isRuleBroken } from '@attune/kernel';
import type { Now, Recorded, Rule } from '@attune/kernel';
import type { Position } from '../port/position.ts';
import type { ReadOptions } from '../port/reading.ts';
import type { Revision } from '../port/revision.ts';
import type { Aggregate } from './aggregate.ts';
import type { Asked } from './asked.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import type { DecisionPorts } from './decision-ports.ts';
import { type DoWork, Lines } from './lines.ts';
import { OpenStream } from './open-stream.ts';
import { StreamLoader } from './stream-loader.ts';

/** Makes decisions about one kind of stream: load → decide → append at the expected revision → again on a conflict. */
export class Decisions<State, Event extends { readonly type: string }> {
  private readonly aggregate: Aggregate<State, Event>;
  private readonly ports: DecisionPorts<Event>;
  private readonly loader: StreamLoader<State, Event>;
  private readonly lines = new Lines<Asked<State, Event>, Decided>();

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
    const asked = { rule: (state: State, now: Now) => rule(command, state, now), context };
    return this.lines.enter(`${context.tenant}/${id}`, asked, () => this.deciding(context.tenant, id));
  }

  /** While commands for a stream queue up, they are decided each on what its predecessor will leave, and recorded together. */
  private deciding(tenant: string, id: string): DoWork<Asked<State, Event>, Decided> {
    let stream: OpenStream<State, Event> | undefined;
    const one = async (asked: Asked<State, Event>): Promise<Decided> => {
      const kept = stream !== undefined;
      stream ??= this.open(tenant, id);
      try {
        return await stream.makeOne(asked);
      } catch (error) {
        // An append finds out that somebody else appended; a refusal does not, so it holds only on what is loaded now.
        if (!kept || !isRuleBroken(error)) throw error;
        stream = this.open(tenant, id);
        return stream.makeOne(asked);
      }
    };
    return async (all) => {
      const together = all.length > 1 ? await stream?.makeTogether(all) : undefined;
      if (together !== undefined) return together;
      const outcomes: PromiseSettledResult<Decided>[] = [];
      for (const asked of all) outcomes.push(...(await Promise.allSettled([one(asked)])));
      return outcomes;
    };
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
