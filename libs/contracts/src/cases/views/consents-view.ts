import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { Moment, PlainDate } from '../../words/time.ts';
import { ConsentForm, ConsentPurpose } from '../consents/consent-words.ts';
import { caseView, noted } from './case-view.ts';

export const ConsentView = z
  .strictObject({
    consentId: Id,
    purpose: ConsentPurpose,
    status: z.enum(['given', 'withdrawn']),
    how: ConsentForm,
    told: readable(Notes),
    until: PlainDate.optional(),
    withdrawnAt: Moment.optional(),
    ...noted,
  })
  .meta({ id: 'Consent' });

export const ConsentsView = z.strictObject({ ...caseView, consents: z.array(ConsentView) }).meta({ id: 'Consents' });

export type ConsentsView = z.input<typeof ConsentsView>;
