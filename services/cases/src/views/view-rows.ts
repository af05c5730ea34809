import { CaseListRows } from './case-list/case-list-row.ts';
import { ClientRows } from './clients/client-row.ts';
import { ReferenceRows } from './references/reference-row.ts';
import { ReviewDueRows } from './reviews-due/review-due-row.ts';

/** The tables of the views. */
export const viewRows = [CaseListRows, ReviewDueRows, ReferenceRows, ClientRows] as const;
