import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Money } from '../../words/money.ts';
import { Identity, Notes } from '../../words/text.ts';
import { Moment, PlainDate } from '../../words/time.ts';
import { Feeling, Readiness } from '../check-ins/feeling.ts';
import { HardshipKind } from '../hardships/hardship-kind.ts';
import { SupportNeedKind } from '../support-needs/support-need-kind.ts';
import { caseView } from './case-view.ts';
import { CaseStatus } from './case-status.ts';

/** A case at a glance: the person first, the figures last. */
export const CaseSummary = z
  .strictObject({
    ...caseView,
    clientId: Id,
    status: CaseStatus,
    reference: z.strictObject({ creditor: z.string(), number: readable(Identity) }).optional(),
    openedAt: Moment,
    adviserId: z.string().optional(),
    handover: z
      .strictObject({ from: z.string(), notes: readable(Notes) })
      .optional()
      .describe('What the adviser before heard.'),
    lastCheckIn: z
      .strictObject({ feeling: Feeling, readiness: Readiness, occurredAt: Moment, nextTime: Moment.optional() })
      .optional(),
    supportNeeds: z.array(readable(SupportNeedKind)),
    hardships: z.array(HardshipKind).describe('Those that are open.'),
    nextReviewOn: PlainDate.optional(),
    breathingSpace: z.strictObject({ breathingSpaceId: Id, until: PlainDate.optional() }).optional(),
    represented: z.boolean(),
    disputedDebts: z.int(),
    debts: z.int(),
    owed: z.array(Money).describe('One sum for each currency.'),
    historyEntries: z.int().describe('Entries that were kept from elsewhere and have no event of their own.'),
  })
  .meta({ id: 'CaseSummary' });

export type CaseSummary = z.input<typeof CaseSummary>;
