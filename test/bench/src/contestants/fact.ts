/** What an event says; whoever stores it makes text of it. */
export interface Fact {
  readonly debtId: string;
  readonly creditor: string;
  readonly amount: { readonly cents: number; readonly currency: string };
  readonly dueOn: string;
  readonly note: string;
}

const note = 'Agreed by telephone; asks to be written to, not called, and to be given until the end of the quarter. '.repeat(3);

/** About 400 bytes as JSON. */
export function aFact(number: number): Fact {
  return {
    debtId: `debt-${String(number).padStart(8, '0')}`,
    creditor: 'creditor-0042',
    amount: { cents: 100 + (number % 90_000), currency: 'EUR' },
    dueOn: '2027-03-01',
    note: note.slice(0, 260),
  };
}
