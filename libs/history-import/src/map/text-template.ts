import { z } from 'zod';

const placeholder = /\{([^{}]+)\}/g;

/** A text in which `{column}` stands for what the line has in that column. */
export const TextTemplate = z
  .string({ error: 'a text, in which {column} stands for that column' })
  .trim()
  .min(1, 'a text that is not empty')
  .refine(
    (text) => !/[{}]/.test(text.replaceAll(placeholder, '')),
    'a text whose braces come in pairs around the name of a column',
  );

/** The columns that a text names. */
export function columnsIn(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map(([, name]) => name ?? '');
}

/** Fills a text; what a column lacks is left out. */
export function filled(template: string, columns: Readonly<Record<string, string>>): string {
  return template.includes('{') ? template.replaceAll(placeholder, (_, name: string) => columns[name] ?? '').trim() : template;
}
