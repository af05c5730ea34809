import { fold } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';
import type { Position } from '../port/position.ts';
import type { ReadOptions } from '../port/reading.ts';
import type { StreamId } from '../port/stream-id.ts';
import { snapshotOf, stateOf } from '../snapshots/snapshot-text.ts';
import type { Snapshot } from '../snapshots/snapshot.ts';
import type { Aggregate } from './aggregate.ts';
import type { DecisionPorts } from './decision-ports.ts';
import { type KnownStream, reachesBack } from './known-stream.ts';

/** Loads streams of one kind: from a snapshot where one is good for it, else from the first event. */
export class StreamLoader<State, Event extends { readonly type: string }> {
  readonly #aggregate: Aggregate<State, Event>;
  readonly #ports: Pick<DecisionPorts<Event>, 'store' | 'snapshots'>;

  constructor(aggregate: Aggregate<State, Event>, ports: Pick<DecisionPorts<Event>, 'store' | 'snapshots'>) {
    this.#aggregate = aggregate;
    this.#ports = ports;
  }

  /** The events of a stream, in order, in their newest versions. */
  async events(stream: StreamId, options: ReadOptions = {}): Promise<readonly Recorded<Event>[]> {
    const events: Recorded<Event>[] = [];
    for await (const stored of this.#ports.store.read(stream, options)) events.push(this.#aggregate.codec.recall(stored));
    return events;
  }

  /** All of a stream. */
  async whole(stream: StreamId, options: ReadOptions = {}, kept = 0): Promise<KnownStream<State, Event>> {
    const events = await this.events(stream, options);
    return { revision: events.length, state: fold(this.#aggregate.decider, events), events, kept };
  }

  /** The state of a stream, now or as it was known at a position, and as many of its events as were needed for it. */
  async state(stream: StreamId, asOf?: Position): Promise<KnownStream<State, Event>> {
    const options = asOf === undefined ? {} : { asOf };
    const snapshot = await this.#snapshot(stream);
    if (snapshot === undefined) return this.whole(stream, options);
    // Older code keeps none beside those of newer code: two versions at once would replace each other's without end.
    const kept = snapshot.version > this.#version ? Infinity : 0;
    return (await this.#from(snapshot, stream, options)) ?? this.whole(stream, options, kept);
  }

  /** Keeps a snapshot when enough came since the last. That it can't be kept is nobody's trouble. */
  async keep(stream: StreamId, known: KnownStream<State, Event>): Promise<KnownStream<State, Event>> {
    const { snapshots: policy } = this.#aggregate;
    const { snapshots } = this.#ports;
    const { revision, kept, state, events } = known;
    const last = events.at(-1);
    if (policy === undefined || snapshots === undefined || last === undefined || revision - kept < policy.every) return known;
    const snapshot = snapshotOf(policy, stream, { revision, position: last.position, state });
    await snapshots.keep(stream, policy.fold, snapshot).catch(() => undefined);
    return { ...known, kept: revision };
  }

  get #version(): number {
    return this.#aggregate.snapshots?.version ?? 0;
  }

  async #snapshot(stream: StreamId): Promise<Snapshot | undefined> {
    const { snapshots: policy } = this.#aggregate;
    if (policy === undefined) return undefined;
    return this.#ports.snapshots?.latest(stream, policy.fold).catch(() => undefined);
  }

  /** From a snapshot; undefined when it is good for nothing, or when a correction since then reaches back. */
  async #from(snapshot: Snapshot, stream: StreamId, options: ReadOptions): Promise<KnownStream<State, Event> | undefined> {
    const { snapshots: policy, decider } = this.#aggregate;
    const kept = policy && stateOf(policy, stream, snapshot);
    if (kept === undefined) return undefined;
    // Its own event is read too, which tells whether the stream has it, or had it by then.
    const [own, ...events] = await this.events(stream, { ...options, from: snapshot.revision });
    if (own?.position !== snapshot.position || events.some(reachesBack)) return undefined;
    const { revision } = snapshot;
    return { revision: revision + events.length, state: events.reduce(decider.evolve, kept.state), events, kept: revision };
  }
}
