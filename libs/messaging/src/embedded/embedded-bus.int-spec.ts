import { busConformance } from '../conformance/bus-conformance.ts';
import { embeddedFixture } from './specification/embedded-fixture.ts';

busConformance({ name: 'embedded', make: embeddedFixture, broker: false });
