import type { Fact } from './fact.ts';

/** Appends events to a stream that is expected at a revision, for one of several writers at once. */
export type Appending = (writer: number, stream: string, expected: number, facts: readonly Fact[]) => Promise<void>;
