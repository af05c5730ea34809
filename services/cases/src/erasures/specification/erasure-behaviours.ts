import { describe, test } from '@jest/globals';
import { afterErasure } from './after-erasure.ts';
import type { ErasableLog } from './erasable-log.ts';
import { movedFields } from './moved-fields.ts';

/** What of the event store's behaviours needs a vault too. Numbers and titles are those of the design. */
export function erasureBehaviours(adapter: string, open: () => Promise<ErasableLog>): void {
  const behaviour = (title: string, run: (log: ErasableLog) => Promise<void>) => {
    test(title, async () => {
      const log = await open();
      try {
        await run(log);
      } finally {
        await log.close();
      }
    });
  };

  describe(`conformance: ${adapter}`, () => {
    behaviour(
      '83 After erasure envelopes read, sealed fields say `erased`, streams fold, rebuilds pass, proofs hold.',
      afterErasure,
    );
    behaviour('84 A sealed field moved to another event, field or client does not open.', movedFields);
  });
}
