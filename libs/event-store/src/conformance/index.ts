export { eventStoreConformance } from './event-store-conformance.ts';
export type { Faults, Fixture, Views } from './fixture.ts';
export type { ConformanceOptions } from './suite.ts';
