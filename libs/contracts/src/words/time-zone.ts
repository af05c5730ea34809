import { z } from 'zod';

/** A zone of the IANA time zone database, as Node's own data knows it: `Europe/London`. An offset is none, for it knows no summer. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isZone, 'a time zone of the IANA database, such as Europe/London')
  .meta({ examples: ['Europe/London', 'America/Sao_Paulo'] });

function isZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
