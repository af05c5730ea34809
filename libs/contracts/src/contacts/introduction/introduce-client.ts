import { z } from 'zod';
import { Identity } from '../../words/text.ts';
import { happened } from '../../words/time.ts';

/** Notes the client's name and form of address, as the person gave them. */
export const IntroduceClient = z.strictObject({
  name: Identity.describe('As the person gave it, in their own script and order.'),
  formOfAddress: Identity.optional().describe('How the person wants to be addressed, such as "Mrs Okafor" or "Sam".'),
  ...happened,
});

export type IntroduceClient = z.output<typeof IntroduceClient>;
