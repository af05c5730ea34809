import { eventStoreConformance } from '../../conformance/event-store-conformance.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { memoryFixture } from './specification/memory-fixture.ts';

eventStoreConformance({ name: 'memory', make: () => memoryFixture(), faults: false, can: memoryEventStore().can });
