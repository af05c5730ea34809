import { CaseQuery } from '../http/questions.ts';
import { query } from '../http/route.ts';
import { ClientCard } from './views/client-card.ts';

const service = 'contacts';
const needs = 'contacts:read';
const errors = ['ClientNotKnown', 'ClientNotYet'] as const;

/** Every view of contacts. */
export const contactViews = {
  clientCard: query('GET', '/v1/clients/{clientId}', {
    service,
    needs,
    client: 'own',
    summary: 'A client: how to meet them, and what they do not want',
    query: CaseQuery,
    answer: ClientCard,
    errors,
  }),
} as const;
