import { Recorded } from '../../http/answers.ts';
import { CaseQuery } from '../../http/questions.ts';
import { command, query } from '../../http/route.ts';
import { InteractionsView } from './interactions-view.ts';
import { NoteInteraction } from './note-interaction.ts';

const service = 'contacts';

/** What clients and those who work for them said to each other, and when. */
export const interactionRoutes = {
  noteInteraction: command('POST', '/v1/clients/{clientId}/interactions', {
    service,
    needs: 'contacts:write',
    summary: 'Note that the client and the team were in touch',
    body: NoteInteraction,
    answer: Recorded,
  }),
  interactions: query('GET', '/v1/clients/{clientId}/interactions', {
    service,
    needs: 'contacts:read',
    client: 'own',
    summary: 'When the client and the team were in touch, the newest first',
    query: CaseQuery,
    answer: InteractionsView,
    errors: ['ClientNotKnown', 'ClientNotYet'],
  }),
} as const;
