import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Moment } from '../../words/time.ts';
import { culturalProfile } from './cultural-profile.ts';

const { observances, careTopics, decidesToo, interpreter } = culturalProfile;

/** What the client shared of what matters to them, while their consent holds. */
export const CulturalProfileView = z.strictObject({
  profileId: Id,
  since: Moment,
  observances: readable(observances.unwrap()).optional(),
  careTopics: readable(careTopics.unwrap()).optional(),
  decidesToo: readable(decidesToo.unwrap()).optional(),
  interpreter: readable(interpreter.unwrap()).optional(),
});
