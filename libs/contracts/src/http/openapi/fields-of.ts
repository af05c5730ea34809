import { z } from 'zod';

/** The names of the fields of an object's schema; none of anything else. */
export function fieldsOf(schema: z.ZodType): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
