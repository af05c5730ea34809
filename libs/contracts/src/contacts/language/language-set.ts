import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { LanguageTag } from './language-tag.ts';

/** The client told in which language they want to be spoken and written to. */
export const LanguageSet = event('LanguageSet', 1, z.strictObject({ language: LanguageTag }));

export type LanguageSet = EventOf<typeof LanguageSet>;
