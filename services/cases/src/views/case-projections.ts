import { caseList } from './case-list/case-list.projection.ts';
import { clients } from './clients/clients.projection.ts';
import { references } from './references/references.projection.ts';
import { reviewsDue } from './reviews-due/reviews-due.projection.ts';

/** Every view that lies in tables, and can be rebuilt. */
export const caseProjections = [caseList, reviewsDue, references, clients] as const;
