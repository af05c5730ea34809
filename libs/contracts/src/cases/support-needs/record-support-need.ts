import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { happened, PlainDate } from '../../words/time.ts';
import { SupportNeedKind } from './support-need-kind.ts';

/** Notes an adjustment that the client needs. */
export const RecordSupportNeed = z.strictObject({
  kind: SupportNeedKind,
  notes: Notes.optional(),
  reviewOn: PlainDate.optional(),
  consentId: Id.optional(),
  ...happened,
});

export type RecordSupportNeed = z.output<typeof RecordSupportNeed>;
