import { eventStoreConformance } from '../../conformance/event-store-conformance.ts';
import { postgresFixture } from './specification/postgres-fixture.ts';

eventStoreConformance({
  name: 'postgres',
  make: () => postgresFixture(),
  faults: true,
  can: { densePositions: true, emptyCommands: true },
});
