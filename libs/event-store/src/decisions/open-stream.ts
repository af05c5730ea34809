import { imagine, isRuleBroken, RuleBroken } from '@attune/kernel';
import type { Recorded, Rule } from '@attune/kernel';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Append, Appended } from '../port/append.ts';
import type { StreamId } from '../port/stream-id.ts';
import type { Aggregate } from './aggregate.ts';
import type { Asked } from './asked.ts';
import type { CommandContext } from './command-context.ts';
import type { Decided } from './decided.ts';
import type { DecisionPorts } from './decision-ports.ts';
import { isWhole, knownAfter, type KnownStream, reachesBack } from './known-stream.ts';
import { newEvents } from './new-events.ts';
import { nowOf } from './now-of.ts';
import { storedEvents } from './stored-events.ts';
import type { StreamLoader } from './stream-loader.ts';

// A stream that is contended more often than this in a row is being hammered: better to say so than to go on for ever.
const mostAttempts = 50;

// No stream gets this long, so an append that expects it can only answer what was recorded before.
const neverReached = 2 ** 31 - 1;

/** An append that is ready to be sent, and the state that it will leave. */
interface Prepared<State> {
  readonly append: Append;
  readonly state: State;
}

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
  make<Command>(rule: Rule<Command, State, Event>, command: Command, context: CommandContext): Promise<Decided> {
    return this.makeOne({ rule: (state, now) => rule(command, state, now), context });
  }

  /** As `make`. */
  async makeOne(asked: Asked<State, Event>): Promise<Decided> {
    const { context } = asked;
    for (let attempt = 1; ; attempt += 1) {
      const known = (this.known ??= await this.loader.state(this.stream));
      // One that was recorded before the snapshot is found out when it is appended again.
      if (known.events.some(({ commandId }) => commandId === context.commandId)) return this.recorded(context);
      try {
        const { append } = await this.prepare(known, asked);
        const appended = await this.ports.store.append(append);
        await this.goOn(known, [append], [appended]);
        return this.decided(context, appended);
      } catch (error) {
        // A command that appended nothing leaves no event to know it by, so a refusal asks the log once more.
        if (isRuleBroken(error)) return await this.recordedOr(error, context);
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
    const known = (this.known ??= await this.loader.state(this.stream));
    const steps = await this.prepareAll(known, all);
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
          if (isRuleBroken(step)) return this.recordedOr(step, context);
          return this.decidedBy(context, recorded.next().value);
        }),
      );
    } catch (error) {
      this.known = undefined;
      if (isEventStoreError(error, 'unavailable') || isEventStoreError(error, 'closed')) throw error;
      return undefined;
    }
  }

  /** Each command's append upon the one before, or its refusal; undefined when what one leaves can't be told before it is recorded. */
  private async prepareAll(known: KnownStream<State, Event>, all: readonly Asked<State, Event>[]) {
    const commands = new Set(known.events.map(({ commandId }) => commandId));
    const steps: (Prepared<State> | RuleBroken)[] = [];
    let then: Pick<KnownStream<State, Event>, 'revision' | 'state'> = known;
    for (const asked of all) {
      if (commands.has(asked.context.commandId)) return undefined;
      commands.add(asked.context.commandId);
      try {
        const step = await this.prepare(then, asked);
        if (step.append.events.some(reachesBack)) return undefined;
        steps.push(step);
        then = { revision: then.revision + step.append.events.length, state: step.state };
      } catch (error) {
        if (!isRuleBroken(error)) return undefined;
        steps.push(error);
      }
    }
    return steps;
  }

  private async prepare(
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

  private async goOn(known: KnownStream<State, Event>, appends: readonly Append[], answers: readonly Appended[]): Promise<void> {
    const { codec, decider } = this.aggregate;
    const more = appends.flatMap((append, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : storedEvents(append, answer).map(codec.recall);
    });
    const after = answers.some(({ replayed }) => replayed) ? undefined : knownAfter(decider, known, more);
    this.known = after && (await this.loader.keep(this.stream, after));
  }

  private decidedBy(context: CommandContext, appended: Appended | undefined): Promise<Decided> {
    if (appended === undefined) throw new TypeError('an append was not answered');
    return Promise.resolve(this.decided(context, appended));
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
