import type { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

const examples: Readonly<Record<string, string>> = { date: '2026-03-01', 'date-time': '2026-03-01T11:20:00Z' };

/** Makes a schema that zod wrote fit for a public description; `answer` says that it describes what is answered, not what is sent. */
export function tidy(schema: Schema, answer: boolean): void {
  // In OpenAPI it would mean that a field may not be sent, which is not what `readonly` says of a type.
  delete schema.readOnly;
  // Answers grow by new fields; clients are to leave alone what they don't know.
  if (answer && schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.type === 'integer') widen(schema);
  if (schema.format === undefined) return;
  // The format says the same, readably.
  if (schema.format in examples) delete schema.pattern;
  const example = examples[schema.format];
  if (example !== undefined) schema.examples ??= [example];
}

/** Takes out the bounds of what a double holds exactly; they say nothing of the field. */
function widen(schema: Schema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  schema.format ??= 'int64';
}
