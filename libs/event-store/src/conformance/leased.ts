import type { CheckpointKey } from '../projections/checkpoint-key.ts';
import type { Lease } from '../projections/lease.ts';
import type { Leases } from '../projections/leases.ts';

/** The lease on a checkpoint that nobody else holds. */
export async function leaseOn<Tx>(leases: Leases<Tx>, key: CheckpointKey, ms = 60_000): Promise<Lease> {
  const lease = await leases.take({ of: key, holder: 'process-a', ms });
  if (lease === undefined) throw new Error('Somebody else holds the lease.');
  return lease;
}
