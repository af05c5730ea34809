import { LogWaiting, ViewWaiting } from '@attune/service-kit';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { ContactsRuntime } from './contacts.runtime.ts';
import { ClientDecisions } from './decisions/client-decisions.ts';
import { MeetingDecisions } from './decisions/meeting-decisions.ts';
import { contactCommands } from './features/contact-commands.ts';
import { meetingCommands } from './features/meeting-commands.ts';
import { ClientReactions } from './reactions/client-reactions.ts';
import { contactReactions } from './reactions/contact-reactions.ts';
import { ClientCardController } from './views/client-card/client-card.controller.ts';
import { ClientReader } from './views/client-reader.ts';
import { InteractionsController } from './views/interactions/interactions.controller.ts';
import { MeetingReader } from './views/meeting/meeting-reader.ts';
import { meetingViews } from './views/meeting-views.ts';
import { FreeTimesLeft } from './views/meetings/free-times.ts';
import { MeetingLists } from './views/meetings/meeting-lists.ts';

/** Table of contents of the service: its commands, its views, and what it reacts to. */
@Module({})
export class ContactsModule {
  static on({ ports, clients, meetings, booked, views, runner }: ContactsRuntime): DynamicModule {
    const reader = new MeetingReader(meetings, new LogWaiting(ports.store));
    const waiting = new ViewWaiting(ports.store, runner);
    return {
      module: ContactsModule,
      controllers: [
        ...contactCommands,
        ...meetingCommands,
        ClientCardController,
        InteractionsController,
        ...meetingViews,
        ...contactReactions,
      ],
      providers: [
        { provide: MeetingDecisions, useValue: new MeetingDecisions(ports, meetings) },
        { provide: MeetingLists, useValue: new MeetingLists(views, waiting) },
        { provide: MeetingReader, useValue: reader },
        { provide: FreeTimesLeft, useValue: new FreeTimesLeft(reader, booked, waiting, ports.clock) },
        { provide: ClientDecisions, useValue: new ClientDecisions(ports, clients) },
        { provide: ClientReader, useValue: new ClientReader(clients, new LogWaiting(ports.store)) },
        { provide: ClientReactions, useValue: new ClientReactions(ports, clients) },
      ],
    };
  }
}
