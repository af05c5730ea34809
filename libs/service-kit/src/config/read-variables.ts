import type { z } from 'zod';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads variables of the environment by a schema. @throws Error that names each that is missing or wrong, never its value */
export function readVariables<Schema extends z.ZodType>(schema: Schema, variables: Variables): z.output<Schema> {
  const read = schema.safeParse(variables);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`the environment is not complete:\n  ${faults.join('\n  ')}`);
}
