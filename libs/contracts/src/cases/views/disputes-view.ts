import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Notes, Words } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { DisputeGrounds } from '../disputes/dispute-grounds.ts';
import { DisputeOutcome } from '../disputes/dispute-outcome.ts';
import { caseView, noted } from './case-view.ts';

export const DisputeView = z
  .strictObject({
    disputeId: Id,
    debtId: Id,
    grounds: DisputeGrounds,
    words: readable(Words).optional(),
    status: z.enum(['open', 'resolved']),
    outcome: DisputeOutcome.optional(),
    resolvedAt: Moment.optional(),
    notes: readable(Notes).optional(),
    ...noted,
  })
  .meta({ id: 'Dispute' });

export const DisputesView = z.strictObject({ ...caseView, disputes: z.array(DisputeView) }).meta({ id: 'Disputes' });

export type DisputesView = z.input<typeof DisputesView>;
