import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const Currency = z.string().regex(/^[A-Z]{3}$/);

/** The commands that a line may become. */
export const ImportCommandName = z.enum(['openCase', 'addDebt', 'adjustDebt', 'disputeDebt', 'resolveDispute']);
export type ImportCommandName = z.infer<typeof ImportCommandName>;

/** One line of an organisation's past, ready to go in: a line of the NDJSON that imports are posted with. */
export const ImportLine = z
  .strictObject({
    /** Where it stands in the file: for reports only, a line is known by its key. */
    line: z.int().positive(),
    /** `<sha256 of the columns>.<how many equal lines came before>`. */
    key: z.string().regex(/^[0-9a-f]{64}\.\d{1,9}$/),
    reference: z.strictObject({ creditor: z.string().min(1).max(200), number: z.string().min(1).max(200) }),
    /** RFC 3339, UTC. */
    occurredAt: z.iso.datetime(),
    activity: z.string().min(1).max(200),
    /** In order; none: keep the line as history. */
    commands: z.array(z.strictObject({ name: ImportCommandName, body: z.record(z.string(), z.unknown()) })).readonly(),
    /** What becomes of the line when a rule refuses a command: none of its commands takes effect, and it is … */
    otherwise: z.enum(['history', 'reject']).default('reject'),
    /** Every column that holds something; kept with a line that is history. */
    attributes: z.record(z.string(), z.string()).readonly(),
    money: z
      .array(z.strictObject({ kind: z.enum(['set', 'add', 'pay']), amount: z.int().nonnegative(), currency: Currency }))
      .readonly(),
  })
  .superRefine(({ reference, commands }, context) => {
    for (const [at, { name, body }] of commands.entries()) {
      // The line's reference is the case's: under another one the case could not be found, and the number be given twice.
      if (name !== 'openCase' || body['reference'] === undefined || isDeepStrictEqual(body['reference'], reference)) continue;
      context.addIssue({ code: 'custom', path: ['commands', at, 'body', 'reference'], message: 'the reference of the line' });
    }
  });
export type ImportLine = Readonly<z.output<typeof ImportLine>>;
