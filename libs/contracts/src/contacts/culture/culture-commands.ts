import { Recorded } from '../../http/answers.ts';
import { command } from '../../http/route.ts';
import { ShareCulturalProfile } from './share-cultural-profile.ts';
import { WithdrawCulturalProfile } from './withdraw-cultural-profile.ts';

const service = 'contacts';
const needs = 'contacts:write';

/** The commands about what matters to a client; withdrawing takes no more than sharing. */
export const cultureCommands = {
  shareCulturalProfile: command('POST', '/v1/clients/{clientId}/cultural-profile', {
    service,
    needs,
    client: 'own',
    summary: 'Note what the client shares of what matters to them, with their consent',
    body: ShareCulturalProfile,
    answer: Recorded,
    errors: ['ClientNotKnown'],
  }),
  withdrawCulturalProfile: command('POST', '/v1/clients/{clientId}/cultural-profile/withdrawal', {
    service,
    needs,
    client: 'own',
    summary: 'Withdraw what the client shared: nothing of it is shown any more, at no moment',
    body: WithdrawCulturalProfile,
    answer: Recorded,
    errors: ['ClientNotKnown', 'CulturalProfileNotShared'],
  }),
} as const;
