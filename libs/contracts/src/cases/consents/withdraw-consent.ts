import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { ConsentForm } from './consent-words.ts';

/** Records that the client withdrew a consent. */
export const WithdrawConsent = z.strictObject({ how: ConsentForm, ...happened });

export type WithdrawConsent = z.output<typeof WithdrawConsent>;
