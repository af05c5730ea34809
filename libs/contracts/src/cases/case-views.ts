import { CaseQuery } from '../http/questions.ts';
import { query } from '../http/route.ts';
import { BreathingSpacesView } from './views/breathing-spaces-view.ts';
import { CaseList, CaseListQuery } from './views/case-list.ts';
import { CaseSearch, CasesFound } from './views/case-search.ts';
import { CaseSummary } from './views/case-summary.ts';
import { CheckInsView } from './views/check-ins-view.ts';
import { ConsentsView } from './views/consents-view.ts';
import { DebtsView } from './views/debts-view.ts';
import { DisputesView } from './views/disputes-view.ts';
import { HardshipsView } from './views/hardships-view.ts';
import { HistoryView } from './views/history-view.ts';
import { RepresentativesView } from './views/representatives-view.ts';
import { ReviewsDue, ReviewsDueQuery } from './views/reviews-due.ts';
import { Story, StoryQuery } from './views/story.ts';
import { SupportNeedsView } from './views/support-needs-view.ts';

const service = 'cases';
const needs = 'cases:read';
const errors = ['CaseUnknown', 'NotYet'] as const;

/** Every view of cases. */
export const caseViews = {
  caseSummary: query('GET', '/v1/cases/{caseId}', {
    service,
    needs,
    client: 'own',
    summary: 'A case at a glance: the person first',
    query: CaseQuery,
    answer: CaseSummary,
    errors,
  }),
  caseDebts: query('GET', '/v1/cases/{caseId}/debts', {
    service,
    needs,
    client: 'own',
    summary: 'What is owed',
    query: CaseQuery,
    answer: DebtsView,
    errors,
  }),
  caseDisputes: query('GET', '/v1/cases/{caseId}/disputes', {
    service,
    needs,
    client: 'own',
    summary: 'What the client disputes',
    query: CaseQuery,
    answer: DisputesView,
    errors,
  }),
  caseCheckIns: query('GET', '/v1/cases/{caseId}/check-ins', {
    service,
    needs,
    client: 'own',
    summary: 'How the client felt, the newest first',
    query: CaseQuery,
    answer: CheckInsView,
    errors,
  }),
  caseHardships: query('GET', '/v1/cases/{caseId}/hardships', {
    service,
    needs,
    client: 'own',
    summary: 'Hardships, with their reviews',
    query: CaseQuery,
    answer: HardshipsView,
    errors,
  }),
  caseSupportNeeds: query('GET', '/v1/cases/{caseId}/support-needs', {
    service,
    needs,
    client: 'own',
    summary: 'What to do differently for this client',
    query: CaseQuery,
    answer: SupportNeedsView,
    errors,
  }),
  caseConsents: query('GET', '/v1/cases/{caseId}/consents', {
    service,
    needs,
    client: 'own',
    summary: 'Consents to keep sensitive facts',
    query: CaseQuery,
    answer: ConsentsView,
    errors,
  }),
  caseBreathingSpaces: query('GET', '/v1/cases/{caseId}/breathing-spaces', {
    service,
    needs,
    client: 'own',
    summary: 'Legal moratoria',
    query: CaseQuery,
    answer: BreathingSpacesView,
    errors,
  }),
  caseRepresentatives: query('GET', '/v1/cases/{caseId}/representatives', {
    service,
    needs,
    client: 'own',
    summary: 'Who speaks for the client',
    query: CaseQuery,
    answer: RepresentativesView,
    errors,
  }),
  caseHistory: query('GET', '/v1/cases/{caseId}/history', {
    service,
    needs,
    summary: 'Entries kept from elsewhere',
    query: CaseQuery,
    answer: HistoryView,
    errors,
  }),
  caseList: query('GET', '/v1/cases', {
    service,
    needs,
    summary: 'The cases of the tenant',
    query: CaseListQuery,
    answer: CaseList,
  }),
  searchCases: query('POST', '/v1/cases/searches', {
    service,
    needs,
    summary: 'Find a case by your own number',
    body: CaseSearch,
    answer: CasesFound,
  }),
  reviewsDue: query('GET', '/v1/hardship-reviews', {
    service,
    needs,
    summary: 'Hardships to look at again',
    query: ReviewsDueQuery,
    answer: ReviewsDue,
  }),
  story: query('GET', '/v1/stories/{caseId}', {
    service,
    needs,
    client: 'own',
    summary: 'The whole history of a case',
    query: StoryQuery,
    answer: Story,
    errors,
  }),
} as const;
