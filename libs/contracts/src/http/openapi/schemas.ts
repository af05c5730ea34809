import { z } from 'zod';
import type { JsonObject } from './json.ts';
import { tidy } from './tidy.ts';

/** Which side of a schema is described: what is sent, or what is answered. */
type Side = 'input' | 'output';

/** The schemas of a description: those with a name are written once and referred to. */
export class Schemas {
  private readonly named = new Map<string, JsonObject>();

  /** The schema as JSON Schema 2020-12; its named parts become components. */
  of(schema: z.ZodType, side: Side): JsonObject {
    const written = z.toJSONSchema(schema, {
      io: side,
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        tidy(jsonSchema, side === 'output');
      },
    });
    const {
      $schema: _dialect,
      $defs: parts = {},
      ...rest
    } = JSON.parse(JSON.stringify(written).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonObject & {
      readonly $defs?: Readonly<Record<string, JsonObject>>;
    };
    for (const [name, part] of Object.entries(parts)) this.name(name, part);
    return rest;
  }

  /**
   * Gives a schema a name, and a reference to it back. One that is sent as well as answered keeps the stricter form, that of what is sent.
   * @throws TypeError when the name already belongs to another schema
   */
  name(name: string, schema: JsonObject): JsonObject {
    const { $schema: _dialect, id: _id, ...part } = schema;
    const before = this.named.get(name);
    if (before !== undefined && loose(before) !== loose(part)) throw new TypeError(`two schemas have the name ${name}`);
    if (before === undefined || JSON.stringify(before).length < JSON.stringify(part).length) this.named.set(name, part);
    return { $ref: `#/components/schemas/${name}` };
  }

  /** All that have a name, in order of their names. */
  all(): JsonObject {
    return Object.fromEntries([...this.named].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

function loose(schema: JsonObject): string {
  return JSON.stringify(schema, (name, value: unknown) =>
    name === 'additionalProperties' && value === false ? undefined : value,
  );
}
