import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Identity, Notes } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { RepresentativeKind } from '../representatives/representative-kind.ts';
import { caseView, noted } from './case-view.ts';

export const RepresentativeView = z
  .strictObject({
    representativeId: Id,
    kind: RepresentativeKind,
    status: z.enum(['acting', 'removed']),
    name: readable(Identity),
    organisation: readable(Identity).optional(),
    contact: readable(Identity).optional(),
    notes: readable(Notes).optional(),
    removedAt: Moment.optional(),
    ...noted,
  })
  .meta({ id: 'Representative' });

export const RepresentativesView = z
  .strictObject({ ...caseView, representatives: z.array(RepresentativeView) })
  .meta({ id: 'Representatives' });

export type RepresentativesView = z.input<typeof RepresentativesView>;
