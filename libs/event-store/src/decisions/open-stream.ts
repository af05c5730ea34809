import { isRuleBroken } from '@attune/kernel';
import type { Recorded, Rule } from '@attune/kernel';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Append, Appended } from '../port/append.ts';
import type { Aggregate } from './aggregate.ts';
import type { Asked } from './asked.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import type { DecisionPorts } from './decision-ports.ts';
import { isWhole, knownAfter, type KnownStream } from './known-stream.ts';
import { prepareTogether } from './prepare-together.ts';
import { storedEvents } from './stored-events.ts';
import { StreamCommands } from './stream-commands.ts';
import type { StreamLoader } from './stream-loader.ts';

// A stream that is contended more often than this in a row is being hammered: better to say so than to go on for ever.
const mostAttempts = 50;

/** One stream, loaded: several commands can be decided on it one after another, and it is loaded again only when somebody else appended. */
export class OpenStream<State, Event extends { readonly type: string }> {
  private readonly aggregate: Aggregate<State, Event>;
  private readonly ports: DecisionPorts<Event>;
  private readonly loader: StreamLoader<State, Event>;
  readonly id: string;
  private readonly commands: StreamCommands<State, Event>;
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
    this.id = id;
    this.loader = loader;
    this.commands = new StreamCommands(aggregate, ports, { tenant, id });
  }

  /** The events of the stream, in order, as this one knows them. */
  async history(): Promise<readonly Recorded<Event>[]> {
    if (this.known === undefined || !isWhole(this.known))
      this.known = await this.loader.whole(this.commands.stream, {}, this.known?.kept);
    return this.known.events;
  }

  /** As `Decisions.make`. */
  make<Command>(rule: Rule<Command, State, Event>, command: Command, context: CommandContext): Promise<Decided> {
    return this.makeOne({ rule: (state, now) => rule(command, state, now), context });
  }

  /** As `make`. */
  async makeOne(asked: Asked<State, Event>): Promise<Decided> {
    const { context } = asked;
    for (let attempt = 1; ; attempt += 1) {
      const known = (this.known ??= await this.loader.state(this.commands.stream));
      // One that was recorded before the snapshot is found out when it is appended again.
      if (known.events.some(({ commandId }) => commandId === context.commandId)) return this.commands.recorded(context);
      try {
        const { append } = await this.commands.prepare(known, asked);
        const appended = await this.ports.store.append(append);
        await this.goOn(known, [append], [appended]);
        return this.commands.decided(context, appended);
      } catch (error) {
        // A command that appended nothing leaves no event to know it by, so a refusal asks the log once more.
        if (isRuleBroken(error)) return await this.commands.recordedOr(error, context);
        this.known = undefined;
        if (!isEventStoreError(error, 'conflict') || attempt === mostAttempts) throw error;
      }
    }
  }

  /**
   * Decides several commands, each upon what its predecessor will leave, and records them all or none: so what one rests on is there.
   * @returns undefined when they have to be decided one by one; nothing is recorded then
   */
  async makeTogether(all: readonly Asked<State, Event>[]): Promise<readonly PromiseSettledResult<Decided>[] | undefined> {
    const { store } = this.ports;
    if (store.appendMany === undefined || store.can?.atomicMany !== true) return undefined;
    const known = (this.known ??= await this.loader.state(this.commands.stream));
    const steps = await prepareTogether(known, all, (upon, asked) => this.commands.prepare(upon, asked));
    const appends = steps?.flatMap((step) => (isRuleBroken(step) ? [] : [step.append])) ?? [];
    if (steps === undefined || appends.length === 0) return undefined;
    try {
      const answers = await store.appendMany(appends);
      // Recorded before this process knew: more may have come since, upon which the others have to be decided.
      if (answers.some(({ replayed }) => replayed)) {
        this.known = undefined;
        return undefined;
      }
      await this.goOn(known, appends, answers);
      const recorded = answers.values();
      return await Promise.allSettled(
        all.map(({ context }, index) => {
          const step = steps[index];
          if (isRuleBroken(step)) return this.commands.recordedOr(step, context);
          return this.decidedBy(context, recorded.next().value);
        }),
      );
    } catch (error) {
      this.known = undefined;
      if (isEventStoreError(error, 'unavailable') || isEventStoreError(error, 'closed')) throw error;
      return undefined;
    }
  }

  private async goOn(known: KnownStream<State, Event>, appends: readonly Append[], answers: readonly Appended[]): Promise<void> {
    const { codec, decider } = this.aggregate;
    const more = appends.flatMap((append, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : storedEvents(append, answer).map(codec.recall);
    });
    const after = answers.some(({ replayed }) => replayed) ? undefined : knownAfter(decider, known, more);
    this.known = after && (await this.loader.keep(this.commands.stream, after));
  }

  private decidedBy(context: CommandContext, appended: Appended | undefined): Promise<Decided> {
    if (appended === undefined) throw new TypeError('an append was not answered');
    return Promise.resolve(this.commands.decided(context, appended));
  }
}
