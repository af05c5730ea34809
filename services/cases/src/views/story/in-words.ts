import type { Money } from '@attune/kernel';
import { currencyScale } from '@attune/kernel';

/** A sum as people write it in any country: `GBP 120.50`. */
export function sum({ amount, currency }: Money): string {
  const scale = currencyScale(currency) ?? 0;
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const rest = scale === 0 ? '' : `.${digits.slice(-scale)}`;
  return `${currency} ${amount < 0 ? '-' : ''}${whole}${rest}`;
}

/** A word of a closed list as it is read: `job-loss` is `job loss`. */
export function plain(word: string): string {
  return word.replaceAll('-', ' ');
}
