import { command } from '../http/route.ts';
import { EraseClient } from './erasure/erase-client.ts';
import { ErasureAnswer } from './erasure/erasure-answer.ts';

/** The way out of Attune for what is personal. */
export const erasureRoutes = {
  eraseClient: command('POST', '/v1/erasures', {
    service: 'cases',
    needs: 'clients:erase',
    summary: 'Erase what is personal about a client, for good: first asked without a confirmation, then with it',
    idempotent: 'by-outcome',
    body: EraseClient,
    answer: ErasureAnswer,
    status: 200,
    errors: ['ClientUnknown', 'ErasureNotConfirmed'],
  }),
} as const;
