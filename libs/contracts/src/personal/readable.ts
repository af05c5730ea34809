import { z } from 'zod';
import { Unreadable, Withheld } from '../http/answers.ts';

/** A personal field in an answer: itself, or what stands in its place for a caller who may not read it, or when nobody can. */
export function readable<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, Withheld, Unreadable]);
}
