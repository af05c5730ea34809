/** A map for invented loans; `payments` says what becomes of a payment. */
export function loansMap(payments = 'history'): string {
  return `
log: invented-loans
case: { number: '{account}', creditor: Bank of Nowhere }
time: { column: at, zone: offset }
activity: what
personal: [name]
money:
  currency: EUR
  decimal: '.'
  columns: { loan: set, fee: add, paid: pay, sum: { kind: check, sumOf: paid } }
activities:
  Opened: { do: [{ openCase: { kind: loan, amount: loan } }] }
  Fee: { do: [{ adjustDebt: { change: cost, amount: fee, reason: Reminder fee } }] }
  Payment: ${payments}
`;
}

/** A map with which payments become adjustments, so that lines kept as history have a counterpart. */
export const loansMapWithPayments = loansMap('{ do: [{ adjustDebt: { change: cost, amount: paid, reason: Noted } }] }');

export const loansHeader = 'account,what,at,loan,fee,paid,sum,name';

/** The lines of so many loans: opened, a fee, and two equal payments of one day. */
export function loanLines(loans: number, first = 1): readonly string[] {
  return Array.from({ length: loans }, (_, index) => {
    const account = `L${String(10_000 + first + index)}`;
    return [
      `${account},Opened,2020-01-01 09:00:00+01:00,1000.00,,,,Ann Onymous`,
      `${account},Fee,2020-03-01 09:00:00+01:00,,5.50,,,Ann Onymous`,
      `${account},Payment,2020-04-01 00:00:00+01:00,,,20,20,Ann Onymous`,
      `${account},Payment,2020-04-01 00:00:00+01:00,,,20,40,Ann Onymous`,
    ];
  }).flat();
}

/** As a file. */
export function loansCsv(lines: readonly string[]): string {
  return `${[loansHeader, ...lines].join('\n')}\n`;
}
