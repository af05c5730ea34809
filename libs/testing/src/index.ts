export { pastEventId, pastEvents } from './specification/past-events.ts';
export { specification } from './specification/specification.ts';
export type { Expectation, Given } from './specification/specification.ts';
export { specificationNow } from './specification/specification-now.ts';
export { fillTenants } from './postgres/fill-tenants.ts';
export { testDatabase, type TestDatabase } from './postgres/test-database.ts';
