import { excerpt } from '../excerpt.ts';
import type { Fault } from '../fault.ts';

/** How amounts are written. */
export interface DecimalForm {
  readonly decimal: '.' | ',';
  /** What may stand between groups of three digits. */
  readonly thousands?: '.' | ',' | ' ' | "'" | undefined;
}

/** The largest amount, in minor units: a hundred thousand million of a currency with two decimals. */
export const largest = 10_000_000_000_000;

type Wrong = Omit<Fault, 'column' | 'value'>;

/**
 * Reads a decimal text as an integer of minor units, exactly: no float is ever made of it.
 * @param scale how many decimals the currency has; further decimals must be zeros.
 */
export function readDecimal(value: string, form: DecimalForm, scale: number, column: string): number | Fault {
  const fault = (wrong: Wrong): Fault => ({ ...wrong, column, value: excerpt(value) });
  const text = value.trim();
  const found = /^([+-]?)(\d[\d.,' \u{A0}\u{202F}]*)$/u.exec(text);
  const [sign, digits] = [found?.[1], found?.[2]];
  if (digits === undefined) return fault(notADecimal(form));
  const [whole = '', fraction = '', ...more] = digits.split(form.decimal);
  const plain = withoutThousands(whole, form.thousands);
  if (plain === undefined || more.length > 0 || !/^\d*$/.test(fraction)) return fault(otherForm(text, form));
  if (digits.endsWith(form.decimal)) return fault(notADecimal(form));
  if (/[1-9]/.test(fraction.slice(scale))) return fault(tooPrecise(scale));
  const minor = BigInt(plain + fraction.slice(0, scale).padEnd(scale, '0'));
  if (sign === '-' && minor > 0n) return fault(negative());
  return minor > BigInt(largest) ? fault(tooLarge()) : Number(minor);
}

function withoutThousands(whole: string, thousands: DecimalForm['thousands']): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  if (thousands === undefined) return undefined;
  const groups = whole.replaceAll(/[\u{A0}\u{202F}]/gu, ' ').split(thousands);
  const isGrouped = groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return isGrouped ? groups.join('') : undefined;
}

const notADecimal = ({ decimal }: DecimalForm): Wrong => ({
  code: 'money-unreadable',
  problem: 'the value is no amount',
  remedy: `write digits and the decimal sign only, such as 12${decimal}50, without currency or exponent`,
});

function otherForm(text: string, { decimal, thousands }: DecimalForm): Wrong {
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  const says = thousands === undefined ? 'none between thousands' : `"${thousands}" between thousands`;
  const hint = text.includes(other) ? `, thousands: '${other}'` : '';
  return {
    code: 'money-unreadable',
    problem: `the value is not written as the map says (decimal sign "${decimal}", ${says})`,
    remedy: `correct the value, or the map where the whole column is so (decimal: '${last}'${hint})`,
  };
}

const tooPrecise = (scale: number): Wrong => ({
  code: 'money-too-precise',
  problem: `the currency has ${String(scale)} decimals, the value has more`,
  remedy: 'round it where it comes from; if its sign groups thousands, say so in the map',
});

const negative = (): Wrong => ({
  code: 'money-negative',
  problem: 'the amount is below zero',
  remedy: 'give amounts without sign; keep what was taken back in a column of its own',
});

const tooLarge = (): Wrong => ({
  code: 'money-too-large',
  problem: `the amount is larger than ${String(largest)} minor units`,
  remedy: 'correct the amount or its currency',
});
