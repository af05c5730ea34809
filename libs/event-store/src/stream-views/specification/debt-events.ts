import { anAppend, anEvent } from '../../conformance/given.ts';
import type { Append } from '../../port/append.ts';

export function addDebt(stream: string, line: number, amount = 100, note = 'Rent, März'): Append {
  return anAppend(stream, 'any', [anEvent({ type: 'DebtAdded', body: JSON.stringify({ line, amount, note }) }), anEvent()]);
}

export function withdrawDebt(stream: string, line: number): Append {
  return anAppend(stream, 'any', [anEvent({ type: 'DebtWithdrawn', body: JSON.stringify({ line }) })]);
}

/** Appends that add and withdraw debts in some streams, the same for the same number. */
export function someDebts(count: number, streams = 20): readonly Append[] {
  return Array.from({ length: count }, (_none, n) => {
    const stream = `case-${String((n * 7) % streams)}`;
    return n % 4 === 3 ? withdrawDebt(stream, (n * 5) % 3) : addDebt(stream, n % 5, (n * 31) % 1000);
  });
}
