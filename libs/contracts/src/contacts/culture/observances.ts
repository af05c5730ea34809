import { z } from 'zod';
import { personal } from '../../personal/personal.ts';
import { Label } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';

const Wish = z.enum(['no-contact', 'no-calls', 'no-payment-date', 'greeting-welcome']);

const Observance = z
  .strictObject({
    what: Label.describe('In the words of the person; never inferred from a name, a language or a place.'),
    from: PlainDate.optional().describe('Its first day this time, with a margin where it is not certain.'),
    to: PlainDate.optional().describe('Its last day.'),
    wish: Wish.optional().describe('What the person wants meanwhile; nothing follows from it unless they said.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'a day not before "from"',
    path: ['to'],
  })
  .readonly();

/** Days that mean something to a person. What they are tells of faith, so all of it is personal (GDPR Art 9(1)). */
export const Observances = personal('words', z.array(Observance).min(1).max(50).readonly());
