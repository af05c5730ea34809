import { plusDays } from '@attune/kernel';
import type { Setting } from '../people/setting.ts';

/** A debt as a body of a request has it. */
export interface NewDebt {
  readonly creditor: string;
  readonly kind: string;
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly reference: { readonly creditor: string; readonly number: string };
  readonly since: string;
}

/** So many debts, each with another creditor of the tenant's. `series` keeps the numbers of one lot apart from another's. */
export function someDebts({ random, tenant, number, opened }: Setting, count: number, series: string): readonly NewDebt[] {
  return random.some(tenant.creditors, count).map(({ name, kinds }, index) => {
    const { kind, from, to } = random.pick(kinds);
    return {
      creditor: name,
      kind,
      amount: { amount: random.between(from * 100, to * 100), currency: tenant.currency },
      reference: { creditor: name, number: `${number}-${series}${String(index + 1)}` },
      since: plusDays(opened, -random.between(30, 700)),
    };
  });
}
