import { mayBePlain, sealPlain } from '@attune/contracts';
import { BackupRefused, type ChangeBody } from '@attune/event-store';
import { seal, type Vault } from '@attune/privacy';

/** Seals what an older Attune left in the clear, with the key of its client, who gets one if there is none. */
export function sealBodies(keys: Pick<Vault, 'keyFor'>): ChangeBody {
  return async ({ tenant, clientId, id: eventId, body }) => {
    if (!mayBePlain(body)) return body;
    if (clientId === undefined) throw new BackupRefused('NotSealed', `Event ${eventId} is personal, and says about no client.`);
    const key = await keys.keyFor(tenant, clientId);
    return sealPlain(body, (value, field) => seal(key, { tenant, clientId, eventId, field }, value));
  };
}
