import { z } from 'zod';
import { personalKind } from '../personal/personal.ts';

/** The schema of an event's data as it is kept beside its samples: JSON Schema, with the marks of personal fields. */
export function frozenSchema(schema: z.ZodType): unknown {
  const written = z.toJSONSchema(schema, {
    io: 'output',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const kind = personalKind(zodSchema);
      if (kind !== undefined) jsonSchema['personal'] = kind;
      delete jsonSchema.description;
      delete jsonSchema.examples;
      // zod's own pattern for a format changes with its releases; the format is the promise.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return JSON.parse(JSON.stringify(written));
}
