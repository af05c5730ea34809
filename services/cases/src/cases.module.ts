import { LogWaiting } from '@attune/service-kit';
import { ViewWaiting } from '@attune/service-kit';
import { Decisions } from '@attune/event-store';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { CasesRuntime } from './cases.runtime.ts';
import { caseAggregate } from './decisions/case-aggregate.ts';
import { CaseDecisions } from './decisions/case-decisions.ts';
import type { CasePorts } from './decisions/case-ports.ts';
import { caseCommands } from './features/case-commands.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { Erasures } from './erasures/erasures.ts';
import { ErasuresController } from './erasures/erasures.controller.ts';
import { KnownClients } from './erasures/known-clients.ts';
import { Imports } from './imports/imports.ts';
import { LineImporter } from './imports/line-importer.ts';
import { rehearsalKeys } from './imports/rehearsal-keys.ts';
import { Rehearsals } from './imports/rehearsals.ts';
import { CaseLists } from './views/case-list/case-lists.ts';
import { CaseReader } from './views/case-reader.ts';
import { CaseViews } from './views/case-views.ts';
import { CaseSearches } from './views/references/case-searches.ts';
import { ReviewsWaiting } from './views/reviews-due/reviews-waiting.ts';
import { CaseStory } from './views/story/case-story.ts';
import { viewControllers } from './views/view-controllers.ts';

/** Table of contents of the service: its commands, its views, and what they share. */
@Module({})
export class CasesModule {
  static on({ ports, decisions, claims, vault, views, runner }: CasesRuntime): DynamicModule {
    const { store, clock, referenceIds } = ports;
    const rehearsed = (on: CasePorts) => new Decisions(caseAggregate(rehearsalKeys(vault)), on);
    const rehearsals = new Rehearsals(ports, rehearsed, Date.now);
    const reader = new CaseReader(decisions);
    const log = new LogWaiting(store);
    const waiting = new ViewWaiting(store, runner);
    const clients = new KnownClients(views, decisions);
    return {
      module: CasesModule,
      controllers: [...caseCommands, ImportsController, ErasuresController, ...viewControllers],
      providers: [
        { provide: CaseDecisions, useValue: new CaseDecisions(ports, decisions) },
        { provide: Imports, useValue: new Imports(new LineImporter(decisions, referenceIds), rehearsals) },
        { provide: Erasures, useValue: new Erasures({ ...ports, decisions, vault, clients, claims, waiting }) },
        { provide: CaseViews, useValue: new CaseViews(reader, log) },
        { provide: CaseStory, useValue: new CaseStory(reader, log) },
        { provide: CaseLists, useValue: new CaseLists(views, waiting) },
        { provide: ReviewsWaiting, useValue: new ReviewsWaiting(views, waiting, clock) },
        { provide: CaseSearches, useValue: new CaseSearches(views, waiting, referenceIds) },
      ],
    };
  }
}
