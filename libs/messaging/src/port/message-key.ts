import type { StoredEvent } from '@attune/event-store';

/** What messages keep their order by: the client, so that all cases of one do; an event about nobody goes by its stream. */
export function messageKey({ tenant, clientId, stream }: Pick<StoredEvent, 'tenant' | 'clientId' | 'stream'>): string {
  return `${tenant}/${clientId ?? stream}`;
}

/** The tenant of a message's key: names of tenants hold no slash. */
export function tenantOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
