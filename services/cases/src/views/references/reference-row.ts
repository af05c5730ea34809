import { EntitySchema } from 'typeorm';

/** What a caller's own number names. The number itself is not here: its keyed id is. */
export interface ReferenceRow {
  readonly tenant: string;
  readonly stream: string;
  readonly reference_id: string;
  readonly case_id: string;
  readonly client_id: string;
  readonly debt_id: string | null;
}

export const ReferenceRows = new EntitySchema<ReferenceRow>({
  name: 'case_references',
  columns: {
    tenant: { type: 'text', primary: true },
    stream: { type: 'text', primary: true },
    reference_id: { type: 'uuid', primary: true },
    case_id: { type: 'uuid' },
    client_id: { type: 'uuid' },
    debt_id: { type: 'uuid', nullable: true },
  },
});
