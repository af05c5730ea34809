import { z } from 'zod';

/**
 * Why a field is personal, which decides who may read it:
 * `words` are the client's own, `notes` are written about the client, `identity` tells who somebody is.
 */
export type PersonalKind = 'words' | 'notes' | 'identity';

const marks = z.registry<{ readonly kind: PersonalKind }>();

/** Marks a field of a contract as personal: stored by the personal codec, withheld from callers who may not read it. */
export function personal<Schema extends z.ZodType>(kind: PersonalKind, schema: Schema): Schema {
  const marked = schema.clone();
  marks.add(marked, { kind });
  return marked;
}

/** The mark of a schema, or undefined when it isn't personal. */
export function personalKind(schema: z.core.$ZodType): PersonalKind | undefined {
  return marks.get(schema as z.ZodType)?.kind;
}
