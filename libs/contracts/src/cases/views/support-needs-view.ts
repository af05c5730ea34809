import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { Moment, PlainDate } from '../../words/time.ts';
import { SupportNeedKind } from '../support-needs/support-need-kind.ts';
import { caseView, noted } from './case-view.ts';

export const SupportNeedView = z
  .strictObject({
    supportNeedId: Id,
    kind: readable(SupportNeedKind),
    status: z.enum(['holds', 'withdrawn']),
    notes: readable(Notes).optional(),
    reviewOn: PlainDate.optional(),
    consentId: Id.optional(),
    withdrawnAt: Moment.optional(),
    ...noted,
  })
  .meta({ id: 'SupportNeed' });

export const SupportNeedsView = z
  .strictObject({ ...caseView, supportNeeds: z.array(SupportNeedView) })
  .meta({ id: 'SupportNeeds' });

export type SupportNeedsView = z.input<typeof SupportNeedsView>;
