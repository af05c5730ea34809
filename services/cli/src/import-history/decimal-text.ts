import { currencyScale } from '@attune/kernel';
import type { Money } from '@attune/kernel';

/** A sum as people write it, from minor units: 123456 of EUR is 1234.56. Made of digits, never by a division. */
export function decimalText({ amount, currency }: Money): string {
  const scale = currencyScale(currency) ?? 0;
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${amount < 0 ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
}
