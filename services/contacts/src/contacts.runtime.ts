import { Decisions } from '@attune/event-store';
import type { ContactEvent } from '@attune/contracts';
import { openRuntime } from '@attune/service-kit';
import type { OnTrouble, ServiceConfig, ServiceRuntime } from '@attune/service-kit';
import { clientAggregate } from './decisions/client-aggregate.ts';
import { contactProjections } from './views/contact-projections.ts';
import type { Client } from './domain/client.ts';

/** The schema of the service's log and views. */
export const schema = 'contacts';

/** What the service keeps open while it runs. */
export interface ContactsRuntime extends ServiceRuntime {
  readonly clients: Decisions<Client, ContactEvent>;
}

/** Opens log, vault and views and lets the projections run. */
export async function startContacts(config: ServiceConfig, onTrouble: OnTrouble): Promise<ContactsRuntime> {
  const runtime = await openRuntime({ schema, projections: contactProjections, rows: [] }, config, onTrouble);
  return { ...runtime, clients: new Decisions(clientAggregate(runtime.vault), runtime.ports) };
}
