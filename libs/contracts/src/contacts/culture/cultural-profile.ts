import { z } from 'zod';
import { ConsentForm } from '../../cases/consents/consent-words.ts';
import { personal } from '../../personal/personal.ts';
import { Notes, Words } from '../../words/text.ts';
import { LanguageTag } from '../language/language-tag.ts';
import { Observances } from './observances.ts';

/** What a person may share so that they are met with respect; each of it as they like. */
export const culturalProfile = {
  observances: Observances.optional(),
  careTopics: Words.optional().describe('What to approach with care.'),
  decidesToo: Words.optional().describe('Who else decides, as the person tells it.'),
  interpreter: personal('words', LanguageTag).optional().describe('The language of an interpreter, where one is wanted.'),
};

/** The consent without which nothing of it is kept (GDPR Art 9(2)(a)). */
export const ProfileConsent = z
  .strictObject({ how: ConsentForm, told: Notes.describe('What the person was told before agreeing.') })
  .readonly();
