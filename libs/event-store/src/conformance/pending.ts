import { test } from '@jest/globals';

/** Behaviours of the design that are still to come. 83 and 84 need a vault: `services/cases/src/erasures` has them for both adapters. */
const titles = [
  '4 `exists` on a missing stream: `conflict`, actual 0; on an existing one it appends.',
  '10 `appendMany` over streams: all or none; the conflict names its stream; positions follow the given order.',
  '11 Without `atomicMany` it answers `unsupported` before it writes anything.',
  '23 The connection is cut between COMMIT and answer, then retried: stored exactly once.',
  '74 A tenant that floods does not keep others from appending (fair queue).',
];

export function pending(): void {
  for (const title of titles) test.todo(title);
}
