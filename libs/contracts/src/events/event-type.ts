import type { z } from 'zod';

/** Brings the data of one version of an event to the next. */
export type Upcaster = (data: unknown) => unknown;

/** One event: its name, its newest version, the schema of its data, and the way up from each older version. */
export interface EventType<Type extends string, Data> {
  readonly type: Type;
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  readonly from: Readonly<Record<number, Upcaster>>;
}

/** An event as a rule gives it: its data with its type. */
export type EventOf<Kind> = Kind extends EventType<infer Type, infer Data> ? Readonly<{ type: Type } & Data> : never;

/** Declares an event. A change of meaning is a new version by addition, with an upcaster in `from[oldVersion]`. */
export function event<const Type extends string, Schema extends z.ZodType>(
  type: Type,
  version: number,
  schema: Schema,
  from: Readonly<Record<number, Upcaster>> = {},
): EventType<Type, z.output<Schema>> {
  return { type, version, schema: schema as unknown as z.ZodType<z.output<Schema>>, from };
}
