import type { Append } from '../port/append.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import { eventIdOf } from './event-id.ts';

/**
 * Refuses explicit event ids that are not derived from the command's.
 * @param isStored tells whether an event id is stored in the append's tenant
 * @throws EventStoreError duplicate-event when such an event exists, else invalid
 */
export async function checkEventIds(append: Append, isStored: (eventId: string) => Promise<boolean>): Promise<void> {
  for (const [ordinal, { id }] of append.events.entries()) {
    if (id === undefined || id === eventIdOf(append.command.id, ordinal)) continue;
    if (await isStored(id)) throw new EventStoreError('duplicate-event', { eventId: id });
    throw new EventStoreError('invalid', { field: 'id' });
  }
}
