import { BreathingSpacesController } from './breathing-spaces/breathing-spaces.controller.ts';
import { CaseListController } from './case-list/case-list.controller.ts';
import { CaseSummaryController } from './case-summary/case-summary.controller.ts';
import { CheckInsController } from './check-ins/check-ins.controller.ts';
import { ConsentsController } from './consents/consents.controller.ts';
import { DebtsController } from './debts/debts.controller.ts';
import { DisputesController } from './disputes/disputes.controller.ts';
import { HardshipsController } from './hardships/hardships.controller.ts';
import { HistoryController } from './history/history.controller.ts';
import { RepresentativesController } from './representatives/representatives.controller.ts';
import { ReviewsDueController } from './reviews-due/reviews-due.controller.ts';
import { StoryController } from './story/story.controller.ts';
import { SupportNeedsController } from './support-needs/support-needs.controller.ts';
import { SearchCasesController } from './references/search-cases.controller.ts';

/** Every view, by the controller that answers it. */
export const viewControllers = [
  BreathingSpacesController,
  CaseListController,
  CaseSummaryController,
  CheckInsController,
  ConsentsController,
  DebtsController,
  DisputesController,
  HardshipsController,
  HistoryController,
  RepresentativesController,
  ReviewsDueController,
  StoryController,
  SupportNeedsController,
  SearchCasesController,
] as const;
