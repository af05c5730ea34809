import { refusal } from '../http/refusal.ts';

/** How the rules of cases refuse. */
export const caseRefusals = {
  CaseUnknown: refusal(404, 'No such case', 'There is no case with this id, or it is not yours to see.'),
  NotYet: refusal(404, 'Not yet', 'At that moment nothing of this case was there. Its first moment is {first}.'),
  ReferenceTaken: refusal(
    409,
    'The reference is taken',
    'This creditor and number already name something. Search for it by its reference, or give another.',
  ),
  CaseAlreadyOpen: refusal(409, 'The case is open already', 'A case is opened once. Add to it by its own addresses.'),
  CaseNotOpen: refusal(409, 'The case is not open', 'The case is {status}. Reopen it first.'),
  CaseNotResolved: refusal(409, 'The case is open', 'Only a resolved or closed case can be reopened; this one is {status}.'),
  CaseAlreadyClosed: refusal(409, 'The case is closed already', 'Nothing is left to close.'),
  DebtUnknown: refusal(404, 'No such debt', 'The case has no debt with this id. Read its debts first.'),
  DebtNotClear: refusal(409, 'Which debt?', 'The case has {debts} debts; name the one that is meant.'),
  CurrencyDiffers: refusal(409, 'Another currency', 'The debt is in {currency}; give the amount in {currency}.'),
  AmountBelowNothing: refusal(409, 'Less than nothing', 'The change would leave less than nothing owed on the debt.'),
  AmountTooLarge: refusal(
    409,
    'Too large a sum',
    'The change would leave more owed on the debt than can be counted. Check the amount; it is in minor units.',
  ),
  DebtAlreadyDisputed: refusal(409, 'The debt is disputed already', 'Resolve the open dispute {dispute} first.'),
  DisputeUnknown: refusal(404, 'No such dispute', 'The case has no dispute with this id. Read its disputes first.'),
  DisputeNotOpen: refusal(409, 'The dispute is resolved', 'It was resolved already. A new dispute can be noted.'),
  AdviserUnchanged: refusal(409, 'The adviser looks after the case already', 'Nothing would change; name another adviser.'),
  NoAdviserYet: refusal(409, 'Nobody to hand over from', 'The case has no adviser yet. Assign one instead.'),
  AdviserAssignedAlready: refusal(409, 'The case has an adviser', 'Hand the case over, so that what was heard goes with it.'),
  NextTimeInThePast: refusal(409, 'The next time lies in the past', 'Give a nextTime after the check-in, or leave it out.'),
  HardshipUnknown: refusal(404, 'No such hardship', 'The case has no hardship with this id. Read its hardships first.'),
  HardshipNotOpen: refusal(409, 'The hardship has ended', 'It ended on {endedOn}. If it is back, disclose it again.'),
  HardshipEndsBeforeItBegan: refusal(
    409,
    'It would end before it began',
    'The hardship began on {since}; give that day or a later one.',
  ),
  HardshipNotOverYet: refusal(
    409,
    'It is not over yet',
    '{endedOn} has not come yet. Note the end then; until then the client stays protected.',
  ),
  ReviewInThePast: refusal(409, 'The review lies in the past', 'Give a day after {date} for the next review.'),
  ConsentUnknown: refusal(404, 'No such consent', 'The case has no consent with this id. Record the consent first.'),
  ConsentNotInForce: refusal(
    409,
    'The consent does not hold',
    'It was withdrawn or ran out. Ask the client, and record a new one.',
  ),
  ConsentForAnotherPurpose: refusal(
    409,
    'A consent for something else',
    'It was given for {purpose}; this needs one for {purposes}. Ask the client, and record a new one.',
  ),
  ConsentEndsInThePast: refusal(409, 'It would have run out already', 'Give {date} or a later day as "until", or leave it out.'),
  SupportNeedUnknown: refusal(
    404,
    'No such support need',
    'The case has no support need with this id. Read its support needs first.',
  ),
  SupportNeedNotOpen: refusal(409, 'The support need was withdrawn', 'It no longer holds. If it is back, record it again.'),
  BreathingSpaceUnknown: refusal(404, 'No such breathing space', 'The case has no breathing space with this id.'),
  BreathingSpaceRunning: refusal(409, 'A breathing space is running', 'End the running one ({breathingSpace}) first.'),
  BreathingSpaceNotRunning: refusal(409, 'The breathing space is over', 'It ended on {endedOn}.'),
  BreathingSpaceEndsBeforeItBegan: refusal(
    409,
    'It would end before it began',
    'The breathing space began on {startedOn}; give that day or a later one.',
  ),
  BreathingSpaceNotOverYet: refusal(
    409,
    'It is not over yet',
    '{endedOn} has not come yet. Note the end then; until then the client stays protected.',
  ),
  BreathingSpaceNeedsAnEnd: refusal(
    409,
    'Its last day is needed',
    'Only a mental health crisis moratorium has an open end; give "until".',
  ),
  RepresentativeUnknown: refusal(404, 'No such representative', 'The case has no representative with this id.'),
  RepresentativeNotActing: refusal(409, 'The representative was removed', 'Nobody of this id speaks for the client any more.'),
  EventUnknown: refusal(404, 'No such event', 'The story of the case has no event with this id.'),
  EventAlreadyCorrected: refusal(409, 'It was corrected already', 'The event no longer counts.'),
  EventNotCorrectable: refusal(
    409,
    'It can not be taken back',
    '{type} opened the case. Close the case as opened by mistake instead.',
  ),
  MapMissing: refusal(
    400,
    'The map is missing',
    'CSV needs its map: send it in the header Attune-Import-Map, as base64url of the map file.',
  ),
  MapWrong: refusal(400, 'The map can not be used', '{problem}'),
  LogMissing: refusal(400, 'The name of the log is missing', 'Give ?log=, so that lines are known again when they come twice.'),
} as const;

export type CaseRefusal = keyof typeof caseRefusals;
