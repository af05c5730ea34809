import { instant } from '@attune/kernel';
import type { Instant } from '@attune/kernel';
import { z } from 'zod';

const momentForm = 'a moment in RFC 3339 form, such as 2026-03-01T11:20:00Z';

/** A moment in a request: RFC 3339 with any offset; read as UTC. */
export const MomentGiven = z.iso.datetime({ offset: true, error: momentForm }).transform((text, context) => {
  const moment = inUtc(text);
  if (moment !== undefined) return moment;
  context.addIssue({ code: 'custom', message: momentForm });
  return z.NEVER;
});

// The form allows more digits of the second than are kept (nine), and an offset may lead out of the years 0000 to 9999.
function inUtc(text: string): Instant | undefined {
  try {
    const moment = instant(text);
    return /^\d{4}-/.test(moment) ? moment : undefined;
  } catch {
    return undefined;
  }
}

/** A moment as it is stored and answered: RFC 3339 in UTC. */
export const Moment = z.iso.datetime();

/** A calendar date, `YYYY-MM-DD`. */
export const PlainDate = z.iso.date({ error: 'a date in the form YYYY-MM-DD' });

/** What every command may say: when the fact happened, if that wasn't now. */
export const happened = {
  occurredAt: MomentGiven.optional().describe('When it happened, if not now; may lie in the past, never in the future.'),
};
