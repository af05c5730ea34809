import { z } from 'zod';
import { Id } from '../words/ids.ts';

/** What a write answers: the thing made, the revision of its stream, and a mark that later reads can wait for. */
export const Recorded = z
  .strictObject({
    id: Id.describe('The thing that was made or changed.'),
    revision: z.int().positive().describe('The revision of the case; send it as If-Match to make a later command conditional.'),
    at: z.string().describe('An opaque mark; give it as ?since= to a read that must show this.'),
  })
  .meta({ id: 'Recorded' });

export type Recorded = z.infer<typeof Recorded>;

/** A problem, RFC 9457. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; what went wrong, for programs.'),
    detail: z.string().describe('What happened and how to mend it, for people.'),
    instance: z.string().optional(),
    errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

/** What stands in place of a field that the caller may not read. */
export const Withheld = z
  .strictObject({ withheld: z.string().describe('The permission that it would need.') })
  .meta({ id: 'Withheld' });

/** What stands in place of a field that nobody can read, or not now. */
export const Unreadable = z
  .strictObject({
    unreadable: z
      .enum(['erased', 'vault-away', 'damaged'])
      .describe(
        '`erased`: the client was forgotten, for good. `vault-away`: ask again. `damaged`: it is not what was sealed; tell an operator.',
      ),
  })
  .meta({ id: 'Unreadable' });

export type Unreadable = z.infer<typeof Unreadable>;

/** A list that goes on behind an opaque cursor. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    next: z.string().optional().describe('The cursor of the next page: give it as ?after=. Absent on the last page.'),
  });
}
