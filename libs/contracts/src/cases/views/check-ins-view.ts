import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Words } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { Feeling, HeardOn, Readiness } from '../check-ins/feeling.ts';
import { Actor } from './actor.ts';
import { caseView, noted } from './case-view.ts';

export const CheckInView = z
  .strictObject({
    checkInId: Id,
    feeling: Feeling,
    readiness: Readiness,
    heardOn: HeardOn,
    words: readable(Words).optional(),
    nextTime: Moment.optional(),
    by: Actor,
    ...noted,
  })
  .meta({ id: 'CheckIn' });

/** The check-ins of a case, the newest first. */
export const CheckInsView = z.strictObject({ ...caseView, checkIns: z.array(CheckInView) }).meta({ id: 'CheckIns' });

export type CheckInsView = z.input<typeof CheckInsView>;
