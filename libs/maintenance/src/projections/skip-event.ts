import type { EventStore, ParkedEvent, StoredEvent } from '@attune/event-store';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { ActionRefused } from '../action-refused.ts';
import { withVault } from '../recording/with-vault.ts';
import { atProjections } from './at-projections.ts';
import { awaitOutcome } from './await-outcome.ts';
import type { ProjectionAsked } from './projection-asked.ts';
import { skipRecord } from './skip-record.ts';
import { stoppedProjection } from './stopped-projection.ts';

/** The Merkle tree proves the whole log: a hole in it would be proven, too. */
const leavesNothingOut = 'ledger';

/** Has a projection leave the event out at which it stopped. First that stands in the tenant's log, with the reason, then it counts. */
export function skipEvent(
  service: MaintainedService,
  asked: ProjectionAsked,
  reason: string,
  workplace: Workplace,
): Promise<number> {
  if (asked.name === leavesNothingOut)
    throw new ActionRefused('The ledger leaves no event out; mend what stopped it, then retry.');
  return atProjections(service, workplace, async (at) => {
    const parked = await stoppedProjection(at, asked);
    const event = await eventAt(at.store, parked);
    if (event?.id !== parked.eventId) throw new ActionRefused(`Event ${parked.eventId} is not in the log.`);
    await withVault(workplace, async (vault) => at.store.append(await skipRecord(vault, parked, event, reason)));
    await at.views.askAgain(parked);
    return awaitOutcome(at, parked, workplace);
  });
}

// By its place: what somebody put in beside the store has no command on record, by which an id is found.
async function eventAt(store: EventStore, { tenant, position }: ParkedEvent): Promise<StoredEvent | undefined> {
  for await (const { events } of store.readAll({ tenant, after: position - 1n, upTo: position })) return events[0];
  return undefined;
}
