import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import type { z } from 'zod';

/** What a handler takes: the body, the query, or a parameter of the path by its name. */
export interface Argument {
  readonly index: number;
  readonly from: 'body' | 'query' | 'parameter';
  readonly name: string | undefined;
  readonly schema: z.ZodType | undefined;
}

/** A method of a controller, as Nest mounts it. */
export interface Handler {
  readonly controller: Type<object>;
  readonly name: string;
  readonly address: string;
  readonly status: number;
  readonly takes: readonly Argument[];
}

// Nest's own numbers for what an argument is taken from.
const sources: Readonly<Record<string, Argument['from']>> = { 3: 'body', 4: 'query', 5: 'parameter' };

/** The handlers of controllers, read from the metadata that their decorators left. */
export function handlersOf(controllers: readonly (new (...ports: never[]) => object)[]): readonly Handler[] {
  return (controllers as unknown as readonly Type<object>[]).flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      if (name === 'constructor') return [];
      const method: unknown = Reflect.get(controller.prototype as object, name);
      const path = typeof method === 'function' ? (Reflect.getMetadata('path', method) as string | undefined) : undefined;
      if (typeof method !== 'function' || path === undefined) return [];
      const verb = RequestMethod[Reflect.getMetadata('method', method) as RequestMethod];
      const status = Reflect.getMetadata('__httpCode__', method) as number;
      return [{ controller, name, address: `${verb} ${path}`, status, takes: argumentsOf(controller, name) }];
    }),
  );
}

function argumentsOf(controller: Type<object>, name: string): readonly Argument[] {
  const kept = (Reflect.getMetadata('__routeArguments__', controller, name) ?? {}) as Readonly<
    Record<string, { readonly index: number; readonly data?: string; readonly schema?: z.ZodType }>
  >;
  return Object.entries(kept)
    .map(([key, { index, data, schema }]) => ({ index, from: sources[key.split(':')[0] ?? ''] ?? 'query', name: data, schema }))
    .sort((one, other) => one.index - other.index);
}
