import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { fieldsWrong } from './fields-wrong.ts';

/**
 * Checks an argument of a handler by its schema, and gives what the schema made of it. Nest's own pipe silently takes fields named
 * `prototype` or `constructor` out of what was sent; here they are fields like others, unknown or kept.
 */
@Injectable()
export class SchemaPipe implements PipeTransform {
  /** @throws FieldsWrong that points to each field; to a parameter of the path by its name */
  async transform(value: unknown, { schema, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined) return value;
    const checked = await schema['~standard'].validate(value);
    if (checked.issues === undefined) return checked.value;
    throw fieldsWrong(checked.issues, data === undefined ? [] : [data]);
  }
}
