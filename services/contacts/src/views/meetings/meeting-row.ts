import type { MeetingFormat, MeetingStatus } from '@attune/contracts';
import { EntitySchema } from 'typeorm';

/** A meeting in the lists of its client and its adviser. */
export interface MeetingRow {
  readonly tenant: string;
  readonly stream: string;
  readonly meeting_id: string;
  readonly client_id: string;
  readonly case_id: string | null;
  readonly adviser_id: string;
  readonly status: MeetingStatus;
  readonly format: MeetingFormat | null;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly zone: string;
}

export const MeetingRows = new EntitySchema<MeetingRow>({
  name: 'meetings',
  columns: {
    tenant: { type: 'text', primary: true },
    stream: { type: 'text' },
    meeting_id: { type: 'uuid', primary: true },
    client_id: { type: 'uuid' },
    case_id: { type: 'uuid', nullable: true },
    adviser_id: { type: 'text' },
    status: { type: 'text' },
    format: { type: 'text', nullable: true },
    starts_at: { type: 'text' },
    ends_at: { type: 'text' },
    zone: { type: 'text' },
  },
});
