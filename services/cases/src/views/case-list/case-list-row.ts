import type { CaseStatus } from '@attune/contracts';
import type { Money } from '@attune/kernel';
import { EntitySchema } from 'typeorm';

/** One case in the list: a row for each case, made from its history. */
export interface CaseListRow {
  readonly tenant: string;
  readonly stream: string;
  readonly case_id: string;
  readonly client_id: string;
  readonly status: CaseStatus;
  readonly adviser_id: string | null;
  readonly opened_at: string;
  readonly last_activity_at: string;
  readonly feeling: number | null;
  readonly readiness: 'ready' | 'not-now' | 'unsure' | null;
  readonly in_hardship: boolean;
  readonly in_breathing_space: boolean;
  readonly disputed: boolean;
  readonly represented: boolean;
  readonly next_review_on: string | null;
  readonly owed: Money[];
  readonly creditors: string[];
}

export const CaseListRows = new EntitySchema<CaseListRow>({
  name: 'case_list',
  columns: {
    tenant: { type: 'text', primary: true },
    stream: { type: 'text' },
    case_id: { type: 'uuid', primary: true },
    client_id: { type: 'uuid' },
    status: { type: 'text' },
    adviser_id: { type: 'text', nullable: true },
    opened_at: { type: 'text' },
    last_activity_at: { type: 'text' },
    feeling: { type: 'smallint', nullable: true },
    readiness: { type: 'text', nullable: true },
    in_hardship: { type: 'boolean' },
    in_breathing_space: { type: 'boolean' },
    disputed: { type: 'boolean' },
    represented: { type: 'boolean' },
    next_review_on: { type: 'text', nullable: true },
    owed: { type: 'jsonb' },
    creditors: { type: 'text', array: true },
  },
});
