import type { HardshipKind } from '@attune/contracts';
import { EntitySchema } from 'typeorm';

/** An open hardship and the day on which it is to be looked at again. */
export interface ReviewDueRow {
  readonly tenant: string;
  readonly stream: string;
  readonly hardship_id: string;
  readonly case_id: string;
  readonly client_id: string;
  readonly kind: HardshipKind;
  readonly adviser_id: string | null;
  readonly review_on: string;
}

export const ReviewDueRows = new EntitySchema<ReviewDueRow>({
  name: 'reviews_due',
  columns: {
    tenant: { type: 'text', primary: true },
    stream: { type: 'text' },
    hardship_id: { type: 'uuid', primary: true },
    case_id: { type: 'uuid' },
    client_id: { type: 'uuid' },
    kind: { type: 'text' },
    adviser_id: { type: 'text', nullable: true },
    review_on: { type: 'text' },
  },
});
