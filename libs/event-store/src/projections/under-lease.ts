import type { Lease } from './lease.ts';
import type { Leases } from './leases.ts';

/** What is done under a lease is told by `busy`: while its own transaction moves the checkpoint, it is not renewed from beside. */
export interface UnderLease {
  readonly lease: Lease;
  /** Aborts when the work is to end, or when somebody else has taken the lease. */
  readonly signal: AbortSignal;
  readonly busy: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Works under a lease, renews it thrice in its time, and releases it when the work has ended, however it did. */
export async function underLease<Tx, Result>(
  leases: Leases<Tx>,
  lease: Lease,
  ending: AbortSignal,
  work: (under: UnderLease) => Promise<Result>,
): Promise<Result> {
  const lost = new AbortController();
  let working = 0;
  const renew = async () => {
    if (working > 0) return;
    // Away, the database takes no lease from us: whether somebody took it is seen when it is back.
    const kept = await leases.renew(lease).catch(() => true);
    if (!kept) lost.abort();
  };
  const beat = setInterval(() => void renew(), lease.ms / 3);
  try {
    return await work({
      lease,
      signal: AbortSignal.any([ending, lost.signal]),
      busy: async (busy) => {
        working += 1;
        try {
          return await busy();
        } finally {
          working -= 1;
        }
      },
    });
  } finally {
    clearInterval(beat);
    await leases.release(lease).catch(() => undefined);
  }
}
