import { z } from 'zod';

/** A language as BCP 47 writes it (`de`, `pt-BR`, `zh-Hant`), in its canonical form. */
export const LanguageTag = z
  .string()
  .max(35)
  .refine(isLanguage, 'a language tag of BCP 47, such as de, pt-BR or zh-Hant')
  .meta({ examples: ['de', 'pt-BR'] });

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  try {
    // Well-formed is not enough: of "xx" nobody knows what is spoken.
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}
