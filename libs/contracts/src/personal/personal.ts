import { z } from 'zod';
import type { Personal } from './sealed.ts';

/**
 * Why a field is personal, which decides who may read it:
 * `words` are the client's own, `notes` are written about the client, `identity` tells who somebody is.
 */
export type PersonalKind = 'words' | 'notes' | 'identity';

const marks = z.registry<{ readonly kind: PersonalKind }>();

/**
 * Marks a field of a contract as personal: sealed before it is stored, opened at the edge for callers who may read it. Its type says so:
 * what rules, folds and views are handed may be closed.
 */
export function personal<Schema extends z.ZodType>(kind: PersonalKind, schema: Schema): PersonalSchema<Schema> {
  const marked = schema.clone();
  marks.add(marked, { kind });
  return marked as unknown as PersonalSchema<Schema>;
}

export type PersonalSchema<Schema extends z.ZodType> = z.ZodType<Personal<z.output<Schema>>, Personal<z.input<Schema>>>;

/** The mark of a schema, or undefined when it isn't personal. */
export function personalKind(schema: z.core.$ZodType): PersonalKind | undefined {
  return marks.get(schema as z.ZodType)?.kind;
}
