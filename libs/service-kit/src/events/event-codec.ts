import { storedData } from '@attune/contracts';
import type { Catalog } from '@attune/contracts';
import { upcast } from '@attune/event-store';
import type { EventCodec, StoredEvent } from '@attune/event-store';
import type { Recorded } from '@attune/kernel';
import { seal } from '@attune/privacy';
import { keyToSeal } from '../privacy/key-to-seal.ts';
import type { ClientKeys } from '../privacy/key-to-seal.ts';

/** The codec of a service's events: sealed with the client's key on the way to the log, closed on the way back, in their newest versions. */
export function eventCodec<Event extends { readonly type: string }>(
  catalog: Catalog<Event>,
  keys: ClientKeys,
): EventCodec<Event> {
  return {
    write: async (events, { tenant, commandId, clientId }) => {
      // Nobody's key is asked for where nothing is personal: such commands go on while the vault is away.
      const key = events.some(catalog.isPersonal) ? await keyToSeal(keys, tenant, clientId) : undefined;
      return events.map((event, ordinal) =>
        catalog.write(event, (value, field) => {
          if (key === undefined || clientId === undefined) throw new TypeError(`${event.type} is personal, and about nobody`);
          return seal(key, { tenant, clientId, eventId: `${commandId}.${String(ordinal)}`, field }, value);
        }),
      );
    },
    recall: recallBy(catalog),
  };
}

/** Reads stored events in their newest versions; what is personal stays closed, so it takes no key. @throws UnknownEventVersion, PersonalInPlain */
export function recallBy<Event extends { readonly type: string }>(
  catalog: Pick<Catalog<Event>, 'upcasters'>,
): (stored: StoredEvent) => Recorded<Event> {
  return (stored) => {
    const { body: _body, version: _version, metadata: _metadata, ...envelope } = stored;
    const { data } = upcast(stored, catalog.upcasters, (event) => storedData(event.body, event));
    return { ...envelope, data } as unknown as Recorded<Event>;
  };
}
