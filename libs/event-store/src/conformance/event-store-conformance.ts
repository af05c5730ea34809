import { describe } from '@jest/globals';
import { appending } from './append.ts';
import { behaviourOf } from './behaviour.ts';
import { checkpoints } from './checkpoints.ts';
import { clocks } from './clocks.ts';
import { closing } from './closing.ts';
import { contention } from './contention.ts';
import { crashes } from './crashes.ts';
import { cutConnections } from './cut-connections.ts';
import { dumps } from './dumps.ts';
import { endsOfSubscriptions } from './ends-of-subscriptions.ts';
import { filters } from './filters.ts';
import { fairness } from './fairness.ts';
import { groupCommit } from './group-commit.ts';
import { idempotency } from './idempotency.ts';
import { killedConnections } from './killed-connections.ts';
import { leadership } from './leadership.ts';
import { ledger } from './ledger.ts';
import { limits } from './limits.ts';
import { manyStreams } from './many-streams.ts';
import { neighbours } from './neighbours.ts';
import { order } from './order.ts';
import { orderUnderFaults } from './order-under-faults.ts';
import { payloads } from './payloads.ts';
import { poison } from './poison.ts';
import { projections } from './projections.ts';
import { reactions } from './reactions.ts';
import { reading } from './reading.ts';
import { rebuilding } from './rebuilding.ts';
import { snapshots } from './snapshots.ts';
import { subscriptions } from './subscriptions.ts';
import type { ConformanceOptions } from './suite.ts';
import { tampering } from './tampering.ts';
import { outages } from './outages.ts';
import { scarcity } from './scarcity.ts';
import { tenants } from './tenants.ts';
import { upcasting } from './upcasting.ts';

/**
 * The behaviours that every adapter of the event store has, to be called in a spec. Numbers and titles are those of the design, so that
 * runs of several adapters can be laid side by side.
 */
export function eventStoreConformance<Tx>(options: ConformanceOptions<Tx>): void {
  describe(`conformance: ${options.name}`, () => {
    const behaviour = behaviourOf(options);
    appending(behaviour);
    contention(behaviour);
    groupCommit(behaviour);
    manyStreams(behaviour);
    fairness(behaviour);
    cutConnections(behaviour);
    idempotency(behaviour);
    reading(behaviour);
    filters(behaviour);
    order(behaviour);
    orderUnderFaults(behaviour);
    subscriptions(behaviour);
    endsOfSubscriptions(behaviour);
    checkpoints(behaviour);
    leadership(behaviour);
    poison(behaviour);
    projections(behaviour);
    reactions(behaviour);
    rebuilding(behaviour);
    upcasting(behaviour);
    payloads(behaviour);
    limits(behaviour);
    ledger(behaviour);
    tampering(behaviour);
    killedConnections(behaviour);
    crashes(behaviour);
    snapshots(behaviour);
    dumps(behaviour);
    closing(behaviour);
    clocks(behaviour);
    neighbours(behaviour);
    outages(behaviour);
    scarcity(behaviour);
    tenants(behaviour);
  });
}
