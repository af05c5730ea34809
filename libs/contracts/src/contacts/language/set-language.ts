import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { LanguageTag } from './language-tag.ts';

/** Notes in which language the client wants to be spoken and written to. */
export const SetLanguage = z.strictObject({ language: LanguageTag, ...happened });

export type SetLanguage = z.output<typeof SetLanguage>;
