import { eventStoreConformance } from '../../conformance/event-store-conformance.ts';
import { hasPgDump, serverVersion } from './specification/pg-dump.ts';
import { canMakeSmallDisk } from './specification/small-disk.ts';
import { postgresFixture } from './specification/postgres-fixture.ts';

eventStoreConformance({
  name: 'postgres',
  make: () => postgresFixture(),
  faults: true,
  pgDump: hasPgDump(await serverVersion()),
  smallDisk: canMakeSmallDisk(),
  can: { atomicMany: true, densePositions: true, emptyCommands: true },
});
