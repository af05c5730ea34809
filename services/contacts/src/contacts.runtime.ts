import { Decisions } from '@attune/event-store';
import type { CommandContext } from '@attune/event-store';
import type { ContactEvent, MeetingEvent } from '@attune/contracts';
import { openRuntime } from '@attune/service-kit';
import type { OnTrouble, ServiceConfig, ServiceRuntime } from '@attune/service-kit';
import { AdviserTimes } from './adviser-times/adviser-times.ts';
import { clientAggregate } from './decisions/client-aggregate.ts';
import { contactProjections } from './views/contact-projections.ts';
import { BookedTimes } from './views/meetings/booked-times.ts';
import { viewRows } from './views/view-rows.ts';
import { meetingAggregate } from './decisions/meeting-aggregate.ts';
import type { Client } from './domain/client.ts';
import type { Meeting } from './domain/meeting.ts';

/** The schema of the service's log and views. */
export const schema = 'contacts';

/** What the service keeps open while it runs. */
export interface ContactsRuntime extends ServiceRuntime {
  readonly clients: Decisions<Client, ContactEvent>;
  readonly meetings: Decisions<Meeting, MeetingEvent>;
  readonly booked: BookedTimes;
}

/** Opens log, vault and views and lets the projections run. */
export async function startContacts(config: ServiceConfig, onTrouble: OnTrouble): Promise<ContactsRuntime> {
  const runtime = await openRuntime({ schema, projections: contactProjections, rows: viewRows }, config, onTrouble);
  const { ports, pool, vault, views } = runtime;
  const aggregate = meetingAggregate(vault);
  const booked = new BookedTimes(views);
  const times = new AdviserTimes(pool.writer, new Decisions(aggregate, ports), booked);
  const meetings = new Decisions(aggregate, {
    ...ports,
    reserve: (meetingId: string, events: readonly MeetingEvent[], context: CommandContext) =>
      times.claim(meetingId, events, context),
  });
  return { ...runtime, clients: new Decisions(clientAggregate(vault), ports), meetings, booked };
}
