import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { PlainDate } from '../../words/time.ts';
import { BreathingSpaceEnd, BreathingSpaceKind } from '../breathing-spaces/breathing-space-words.ts';
import { caseView, noted } from './case-view.ts';

export const BreathingSpaceView = z
  .strictObject({
    breathingSpaceId: Id,
    kind: BreathingSpaceKind,
    status: z.enum(['running', 'ended']),
    startedOn: PlainDate,
    until: PlainDate.optional().describe('Its last day; absent while the end is not known.'),
    debts: z.array(Id).optional().describe('Which debts it covers; absent: all of the case.'),
    endedOn: PlainDate.optional(),
    why: BreathingSpaceEnd.optional(),
    ...noted,
  })
  .meta({ id: 'BreathingSpace' });

export const BreathingSpacesView = z
  .strictObject({ ...caseView, breathingSpaces: z.array(BreathingSpaceView) })
  .meta({ id: 'BreathingSpaces' });

export type BreathingSpacesView = z.input<typeof BreathingSpacesView>;
