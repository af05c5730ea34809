import type { ImportLine } from '../lines/import-line.ts';

interface Debt {
  readonly principal: number;
  readonly cost: number;
  readonly isDisputed: boolean;
}

/** What became of a line: the rules of a case in small (one debt, one open dispute at a time), to try maps against. */
export class CaseRules {
  readonly debts = new Map<string, Debt>();

  import({ reference: { number }, commands, otherwise }: ImportLine): 'imported' | 'keptAsHistory' | 'rejected' {
    const debt = commands.reduce<Debt | null | undefined>(
      (state, { name, body }) => after(name, body, state),
      this.debts.get(number),
    );
    if (debt === null) return otherwise === 'history' ? 'keptAsHistory' : 'rejected';
    if (debt !== undefined) this.debts.set(number, debt);
    return commands.length === 0 ? 'keptAsHistory' : 'imported';
  }
}

/** The debt after a command, or null when it is refused. */
function after(name: string, body: Readonly<Record<string, unknown>>, debt: Debt | null | undefined): Debt | null {
  if (debt === null) return null;
  if (debt === undefined) return name === 'openCase' ? { principal: openingAmount(body), cost: 0, isDisputed: false } : null;
  if (name === 'adjustDebt') {
    const { amount } = body['amount'] as { amount: number };
    return body['change'] === 'principal' ? { ...debt, principal: amount } : { ...debt, cost: debt.cost + amount };
  }
  if (name === 'disputeDebt') return debt.isDisputed ? null : { ...debt, isDisputed: true };
  if (name === 'resolveDispute') return debt.isDisputed ? { ...debt, isDisputed: false } : null;
  return null;
}

function openingAmount(body: Readonly<Record<string, unknown>>): number {
  const [debt] = body['debts'] as [{ amount: { amount: number } }];
  return debt.amount.amount;
}
