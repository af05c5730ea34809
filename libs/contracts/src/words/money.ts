import { currencyScale } from '@attune/kernel';
import { z } from 'zod';

const Currency = z
  .string()
  .refine((code) => currencyScale(code) !== undefined, 'a currency is a code of ISO 4217 in capitals, such as GBP')
  .meta({ examples: ['GBP'] });

/** A sum in minor units; may be negative where a sum is taken off. */
export const Money = z.strictObject({ amount: z.int(), currency: Currency }).readonly();

/** A sum of nothing or more, in minor units. */
export const Sum = z.strictObject({ amount: z.int().nonnegative(), currency: Currency }).readonly();
