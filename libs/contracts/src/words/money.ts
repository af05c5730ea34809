import { currencyScale } from '@attune/kernel';
import { z } from 'zod';

const Currency = z
  .string()
  .refine((code) => currencyScale(code) !== undefined, 'a currency is a code of ISO 4217 in capitals, such as GBP')
  .meta({ examples: ['GBP'] });

/** A sum in minor units; may be negative where a sum is taken off. */
export const Money = z
  .strictObject({ amount: z.int(), currency: Currency })
  .readonly()
  .meta({
    id: 'Money',
    description: 'A sum in minor units, such as pence; may be negative.',
    examples: [{ amount: 12345, currency: 'GBP' }],
  });

/** A sum of nothing or more, in minor units. */
export const Sum = z
  .strictObject({ amount: z.int().nonnegative(), currency: Currency })
  .readonly()
  .meta({
    id: 'Sum',
    description: 'A sum in minor units, such as pence, of nothing or more.',
    examples: [{ amount: 12345, currency: 'GBP' }],
  });
