import { postgresParking } from '@attune/messaging';
import type { Parking } from '@attune/messaging';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { withOwnerPool } from '../vault/with-owner-pool.ts';

/** Does work with what a service's consumers parked, opened as the owner for its time. */
export function atParking<Result>(
  { schema }: MaintainedService,
  { ownerUrl }: Workplace,
  work: (parking: Parking) => Promise<Result>,
) {
  return withOwnerPool(ownerUrl, (pool) => work(postgresParking(pool, schema)));
}
