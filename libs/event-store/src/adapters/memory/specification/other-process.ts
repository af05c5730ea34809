import type { OtherProcess, OtherProcessOptions } from '../../../conformance/other-process.ts';
import { sums } from '../../../conformance/sums.ts';
import type { EventStore } from '../../../port/event-store.ts';
import type { MemoryRows, MemoryViewStore } from '../../../projections/memory-view-store.ts';
import { ProjectionRunner } from '../../../projections/projection-runner.ts';
import type { ViewStore } from '../../../projections/view-store.ts';
import { Gate } from './gate.ts';

/**
 * What stands for another process where there is no server to share: a runner whose way to the views can be shut, for a while as when it
 * is frozen, for good as when it is killed.
 */
export function otherProcess(store: EventStore, views: MemoryViewStore, { who, leading }: OtherProcessOptions) {
  const gate = new Gate();
  const runner = new ProjectionRunner({
    store,
    views: behind(gate, views),
    projections: [sums(put, who)],
    holder: who,
    ...(leading === undefined ? {} : { leading }),
  });
  runner.start();
  const shut = () => {
    gate.shut();
    return Promise.resolve();
  };
  const process: OtherProcess & { readonly close: () => Promise<void> } = {
    kill: shut,
    stop: () => runner.stop(),
    freeze: shut,
    thaw: () => {
      gate.open();
      return Promise.resolve();
    },
    close: () => {
      gate.open(new Error('killed'));
      return runner.stop();
    },
  };
  return process;
}

function put(tx: MemoryRows, key: string, value: string): Promise<void> {
  tx.set(key, value);
  return Promise.resolve();
}

function behind(gate: Gate, views: MemoryViewStore): ViewStore<MemoryRows> {
  return {
    transaction: (work) => gate.pass(() => views.transaction(work)),
    checkpoints: () => gate.pass(() => views.checkpoints()),
    position: (key) => gate.pass(() => views.position(key)),
    take: (asked) => gate.pass(() => views.take(asked)),
    renew: (lease) => gate.pass(() => views.renew(lease)),
    release: (lease) => gate.pass(() => views.release(lease)),
    move: (tx, lease, from, to) => views.move(tx, lease, from, to),
    reset: (key, to) => gate.pass(() => views.reset(key, to)),
    parked: () => gate.pass(() => views.parked()),
    park: (lease, poison) => gate.pass(() => views.park(lease, poison)),
    askAgain: (key) => gate.pass(() => views.askAgain(key)),
    watch: (wake) => views.watch(wake),
  };
}
