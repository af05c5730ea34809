import type { TestServer } from './test-server.ts';

/** What the setup of a Jest run hands to its teardown. */
export const running: { server?: TestServer } = {};
