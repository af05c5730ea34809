/** A map that uses every part, in YAML. */
export const smallMap = `
log: invented-loans
file: { delimiter: ;, encoding: windows-1252 }
case: { number: '{branch}-{no}', creditor: '{bank}' }
time: { column: at, zone: Europe/Berlin, format: DD.MM.YYYY }
activity: what
personal: [name]
money:
  currency: '{cur}'
  decimal: ','
  thousands: '.'
  columns:
    loan: set
    fee: { kind: add, currency: EUR, decimal: '.' }
    paid: pay
    sum: { kind: check, sumOf: paid }
    rate: ignore
activities:
  Opened:
    do: { openCase: { kind: loan, amount: loan, description: 'Loan {no}' } }
  Fee:
    - when: { filled: fee, empty: [paid], equals: { why: [a, b] } }
      do:
        - adjustDebt: { change: cost, amount: fee, reason: '{why}' }
        - disputeDebt: { grounds: amount-wrong, notes: 'said {name}' }
      otherwise: history
    - do: history
  Letter: history
`;

/** A line of that log. */
export const smallLine = { branch: '7', no: '12', bank: 'Bank', at: '10.07.2005', what: 'Opened', cur: 'EUR', loan: '1.234,5' };
