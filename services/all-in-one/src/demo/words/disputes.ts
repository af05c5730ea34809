/** A dispute as a client puts it, and what became of it. */
export interface DisputeTold {
  readonly grounds: 'amount-wrong' | 'not-mine' | 'already-paid';
  readonly words: string;
  readonly outcome: 'upheld' | 'partly-upheld' | 'rejected' | 'withdrawn';
  readonly answer: string;
}

export const disputesTold: readonly DisputeTold[] = [
  {
    grounds: 'already-paid',
    words: 'I paid this in March and have the receipt.',
    outcome: 'upheld',
    answer: 'The creditor found the payment, and thanked for the receipt.',
  },
  {
    grounds: 'not-mine',
    words: 'This account is not one that I recognise.',
    outcome: 'upheld',
    answer: 'The account belongs to somebody of the same name; we apologised for the worry.',
  },
  {
    grounds: 'amount-wrong',
    words: 'The amount changed without a letter; I would like to understand it.',
    outcome: 'rejected',
    answer: 'Looked into with the creditor, and explained line by line in a letter. The client thanked for the explanation.',
  },
  {
    grounds: 'amount-wrong',
    words: 'I think that two of the fees are from after I called.',
    outcome: 'partly-upheld',
    answer: 'One of the two fees was taken off.',
  },
  {
    grounds: 'not-mine',
    words: 'I am not sure that this is mine. Could you look?',
    outcome: 'withdrawn',
    answer: 'The client found the contract and told us so.',
  },
];
