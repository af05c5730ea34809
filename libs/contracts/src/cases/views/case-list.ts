import { z } from 'zod';
import { page } from '../../http/answers.ts';
import { paging, waiting } from '../../http/questions.ts';
import { Id, OpaqueId } from '../../words/ids.ts';
import { Money } from '../../words/money.ts';
import { Label } from '../../words/text.ts';
import { Moment, PlainDate } from '../../words/time.ts';
import { Feeling, Readiness } from '../check-ins/feeling.ts';
import { CaseStatus } from './case-status.ts';

export const CaseListItem = z
  .strictObject({
    caseId: Id,
    clientId: Id,
    status: CaseStatus,
    adviserId: z.string().optional(),
    openedAt: Moment,
    lastActivityAt: Moment,
    feeling: Feeling.optional(),
    readiness: Readiness.optional(),
    inHardship: z.boolean(),
    inBreathingSpace: z.boolean(),
    disputed: z.boolean(),
    represented: z.boolean(),
    nextReviewOn: PlainDate.optional(),
    owed: z.array(Money),
  })
  .meta({ id: 'CaseListItem' });

export type CaseListItem = z.input<typeof CaseListItem>;

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Filters, order and page of the case list. */
export const CaseListQuery = z.strictObject({
  status: CaseStatus.optional(),
  clientId: Id.optional(),
  adviserId: OpaqueId.optional(),
  creditor: Label.optional(),
  inHardship: yesOrNo.optional(),
  inBreathingSpace: yesOrNo.optional(),
  disputed: yesOrNo.optional(),
  sort: z
    .enum(['openedAt', '-openedAt', 'lastActivityAt', '-lastActivityAt', 'nextReviewOn'])
    .default('-lastActivityAt')
    .describe('The order; a minus means the newest first.'),
  ...paging,
  ...waiting,
});

export type CaseListQuery = z.output<typeof CaseListQuery>;

export const CaseList = page(CaseListItem).meta({ id: 'CaseList' });

export type CaseList = z.input<typeof CaseList>;
