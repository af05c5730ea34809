import type { Catalog } from '@attune/contracts';
import { upcast } from '@attune/event-store';
import type { EventCodec } from '@attune/event-store';
import type { Recorded } from '@attune/kernel';

/** The codec of a service's events: written as the catalog says, read in their newest versions with personal fields revealed. */
export function eventCodec<Event extends { readonly type: string }>(catalog: Catalog<Event>): EventCodec<Event> {
  return {
    write: catalog.write,
    recall: (stored) => {
      const { body: _body, version: _version, metadata: _metadata, ...envelope } = stored;
      return {
        ...envelope,
        data: catalog.read(stored.type, upcast(stored, catalog.upcasters).data),
      } as unknown as Recorded<Event>;
    },
  };
}
