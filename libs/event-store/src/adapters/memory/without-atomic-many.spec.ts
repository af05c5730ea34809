import { describe } from '@jest/globals';
import { behaviourOf } from '../../conformance/behaviour.ts';
import type { Fixture } from '../../conformance/fixture.ts';
import { manyStreams } from '../../conformance/many-streams.ts';
import type { EventStore } from '../../port/event-store.ts';
import { checkMany } from '../../validation/check-many.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { memoryFixture } from './specification/memory-fixture.ts';

/** An adapter that cannot append to several streams at once, as one over another kind of server. */
function apart(store: EventStore): EventStore {
  const can = { ...store.can, atomicMany: false };
  const appendMany: EventStore['appendMany'] = async (appends) => {
    checkMany(appends, can);
    return store.appendMany(appends);
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'can') return can;
      if (name === 'appendMany') return appendMany;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

async function make(): Promise<Fixture<unknown>> {
  const fixture = await memoryFixture();
  return { ...(fixture as Fixture<unknown>), open: async (options) => apart(await fixture.open(options)) };
}

describe('conformance: an adapter without atomicMany', () => {
  const can = { ...memoryEventStore().can, atomicMany: false };
  manyStreams(behaviourOf({ name: 'apart', make, faults: false, can }));
});
