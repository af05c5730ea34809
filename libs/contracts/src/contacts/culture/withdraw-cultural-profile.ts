import { z } from 'zod';
import { ConsentForm } from '../../cases/consents/consent-words.ts';
import { happened } from '../../words/time.ts';

/** Notes that the client does not want to have shared it any more: nothing of it is shown from then on, whatever moment is asked about. */
export const WithdrawCulturalProfile = z.strictObject({ how: ConsentForm, ...happened });

export type WithdrawCulturalProfile = z.output<typeof WithdrawCulturalProfile>;
