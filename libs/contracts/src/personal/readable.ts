import { z } from 'zod';
import { Withheld } from '../http/answers.ts';

/** A personal field in an answer: itself, or what stands in its place for a caller who may not read it. */
export function readable<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, Withheld]);
}
