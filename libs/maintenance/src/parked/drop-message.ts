import type { Append } from '@attune/event-store';
import type { ParkedKey } from '@attune/messaging';
import { isUuid } from '@attune/kernel';
import type { ClientKeys } from '@attune/service-kit';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { withLogOfOwner } from '../rebuild/log-of-owner.ts';
import { operatorRecord } from '../recording/operator-record.ts';
import { withVault } from '../recording/with-vault.ts';
import { askForKey, theKey } from './ask-for-key.ts';
import { atParking } from './at-parking.ts';
import type { KeyNamed } from './key-named.ts';

/** Has a consumer leave a message out for good. First that stands in the tenant's log, with the reason, then it counts. */
export async function dropMessage(
  service: MaintainedService,
  named: KeyNamed,
  reason: string,
  workplace: Workplace,
): Promise<number> {
  const parked = await atParking(service, workplace, (parking) => theKey(parking, named));
  await withVault(workplace, (vault) =>
    withLogOfOwner(service, workplace.ownerUrl, async (store) => store.append(await dropRecord(vault, parked, reason))),
  );
  return askForKey(service, named, 'drop', workplace);
}

function dropRecord(
  keys: ClientKeys,
  { consumer, service, key, eventId, type, reaction, error }: ParkedKey,
  reason: string,
): Promise<Append> {
  const slash = key.indexOf('/');
  const [tenant, subject] = [key.slice(0, slash), key.slice(slash + 1)];
  return operatorRecord(keys, {
    tenant,
    stream: `messages-${consumer}`,
    what: ['drop', consumer, service, eventId].join(' '),
    via: 'attune parked drop',
    // An event about nobody goes by its stream, whose name is no id of a client.
    about: isUuid(subject) ? { clientId: subject } : {},
    done: { type: 'MessageDropped', consumer, service, eventId, eventType: type, reaction, error },
    reason,
  });
}
