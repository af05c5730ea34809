/** A sum in minor units (pence, cents) of an ISO 4217 currency; always a safe integer. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/**
 * Adds sums of one currency for a fold or a view, which never fail: a sum that no safe integer holds stays at the largest that one
 * does, and another currency adds nothing. Rules refuse long before either.
 */
export function plusCapped(one: Money, other: Money): Money {
  if (one.currency !== other.currency) return one;
  const most = Number.MAX_SAFE_INTEGER;
  return { amount: Math.max(-most, Math.min(most, one.amount + other.amount)), currency: one.currency };
}

/** No money, in a currency. */
export function nothing(currency: string): Money {
  return { amount: 0, currency };
}
