import { contactEvents } from '@attune/contracts';
import type { ContactEvent } from '@attune/contracts';
import type { Aggregate } from '@attune/event-store';
import { eventCodec } from '@attune/service-kit';
import type { ClientKeys } from '@attune/service-kit';
import { clientDecider } from '../domain/client.ts';
import type { Client } from '../domain/client.ts';

/** Streams `client-<id>`: one for each client, sealed with their key. */
export function clientAggregate(keys: ClientKeys): Aggregate<Client, ContactEvent> {
  return {
    kind: 'client',
    decider: clientDecider,
    codec: eventCodec(contactEvents, keys),
    subject: (clientId) => ({ clientId }),
  };
}
