/** What advisers write, kindly: the client may read every word of it one day. */
export const handoverNotes: readonly string[] = [
  'Prefers mornings and needs a moment before figures. Talks gladly about the garden; it helps to begin there.',
  'We agreed to go one letter at a time. Please do not ask again about the bereavement; it was told in full in spring.',
  'Asked to be called by first name. The daughter joins the calls and helps to remember what was agreed.',
  'Reads better in large print. Has done a great deal already: the budget is kept every week.',
];

export const hardshipNotes: readonly string[] = [
  'Hours at work were cut; the new contract is expected within the season.',
  'Recovering at home. Letters are welcome, calls are tiring.',
  'Looks after a parent every day; evenings are the calm time.',
  'Has asked for help early, which made it easier to plan together.',
];

export const reviewNotes = {
  continues: 'Still the same, and well supported by family.',
  easing: 'A little more room each month; agreed to look again after the holidays.',
  heavier: 'It has become heavier. Everything stays paused, and nothing is expected for now.',
} as const;

export const supportNotes: readonly string[] = [
  'Agreed together; please keep to it in every letter and call.',
  'Makes conversations easier for both sides.',
];

export const correctionReasons: readonly string[] = [
  'Noted on the wrong case; the conversation was with somebody else.',
  'The answer was mistyped; what was meant is noted anew.',
];

export const endings: readonly string[] = [
  'Everything is settled. We congratulated, and asked what helped most.',
  'Paid with the last instalment, a month early. A letter of thanks went out.',
];

export const reopenings: readonly string[] = [
  'A late statement arrived from the creditor; the client asked us to look at it together.',
];
