import { Recorded } from '../http/answers.ts';
import { command } from '../http/route.ts';
import { EndBreathingSpace } from './breathing-spaces/end-breathing-space.ts';
import { StartBreathingSpace } from './breathing-spaces/start-breathing-space.ts';
import { CheckIn } from './check-ins/check-in.ts';
import { GiveConsent } from './consents/give-consent.ts';
import { WithdrawConsent } from './consents/withdraw-consent.ts';
import { DiscloseHardship } from './hardships/disclose-hardship.ts';
import { EndHardship } from './hardships/end-hardship.ts';
import { ReviewHardship } from './hardships/review-hardship.ts';
import { AppointRepresentative } from './representatives/appoint-representative.ts';
import { RemoveRepresentative } from './representatives/remove-representative.ts';
import { RecordSupportNeed } from './support-needs/record-support-need.ts';
import { WithdrawSupportNeed } from './support-needs/withdraw-support-need.ts';

const service = 'cases';
const needs = 'cases:write';

/** The commands about the person: how they feel, what they need, who protects and speaks for them. */
export const personCommands = {
  checkIn: command('POST', '/v1/cases/{caseId}/check-ins', {
    service,
    needs,
    client: 'own',
    summary: 'Note how the client feels',
    body: CheckIn,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'NextTimeInThePast'],
  }),
  discloseHardship: command('POST', '/v1/cases/{caseId}/hardships', {
    service,
    needs,
    client: 'own',
    summary: 'Note a hardship that the client disclosed',
    body: DiscloseHardship,
    answer: Recorded,
    errors: [
      'CaseUnknown',
      'CaseNotOpen',
      'ConsentUnknown',
      'ConsentNotInForce',
      'ConsentForAnotherPurpose',
      'ReviewInThePast',
      'HardshipEndsBeforeItBegan',
    ],
  }),
  reviewHardship: command('POST', '/v1/cases/{caseId}/hardships/{hardshipId}/reviews', {
    service,
    needs,
    summary: 'Note how a hardship stands now',
    body: ReviewHardship,
    answer: Recorded,
    errors: ['CaseUnknown', 'HardshipUnknown', 'HardshipNotOpen', 'ReviewInThePast'],
  }),
  endHardship: command('POST', '/v1/cases/{caseId}/hardships/{hardshipId}/end', {
    service,
    needs,
    summary: 'Say that a hardship is over',
    body: EndHardship,
    answer: Recorded,
    errors: ['CaseUnknown', 'HardshipUnknown', 'HardshipNotOpen', 'HardshipEndsBeforeItBegan', 'HardshipNotOverYet'],
  }),
  recordSupportNeed: command('POST', '/v1/cases/{caseId}/support-needs', {
    service,
    needs,
    client: 'own',
    summary: 'Note an adjustment that the client needs',
    body: RecordSupportNeed,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'ConsentUnknown', 'ConsentNotInForce', 'ConsentForAnotherPurpose', 'ReviewInThePast'],
  }),
  withdrawSupportNeed: command('POST', '/v1/cases/{caseId}/support-needs/{supportNeedId}/withdrawal', {
    service,
    needs,
    client: 'own',
    summary: 'Say that a support need no longer holds',
    body: WithdrawSupportNeed,
    answer: Recorded,
    errors: ['CaseUnknown', 'SupportNeedUnknown', 'SupportNeedNotOpen'],
  }),
  giveConsent: command('POST', '/v1/cases/{caseId}/consents', {
    service,
    needs,
    client: 'own',
    summary: 'Record a consent to keep sensitive facts',
    body: GiveConsent,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'ConsentEndsInThePast'],
  }),
  withdrawConsent: command('POST', '/v1/cases/{caseId}/consents/{consentId}/withdrawal', {
    service,
    needs,
    client: 'own',
    summary: 'Record that a consent was withdrawn',
    body: WithdrawConsent,
    answer: Recorded,
    errors: ['CaseUnknown', 'ConsentUnknown', 'ConsentNotInForce'],
  }),
  startBreathingSpace: command('POST', '/v1/cases/{caseId}/breathing-spaces', {
    service,
    needs,
    summary: 'Note a legal moratorium',
    body: StartBreathingSpace,
    answer: Recorded,
    errors: [
      'CaseUnknown',
      'CaseNotOpen',
      'DebtUnknown',
      'BreathingSpaceRunning',
      'BreathingSpaceNeedsAnEnd',
      'BreathingSpaceEndsBeforeItBegan',
    ],
  }),
  endBreathingSpace: command('POST', '/v1/cases/{caseId}/breathing-spaces/{breathingSpaceId}/end', {
    service,
    needs,
    summary: 'Note that a legal moratorium is over',
    body: EndBreathingSpace,
    answer: Recorded,
    errors: [
      'CaseUnknown',
      'BreathingSpaceUnknown',
      'BreathingSpaceNotRunning',
      'BreathingSpaceEndsBeforeItBegan',
      'BreathingSpaceNotOverYet',
    ],
  }),
  appointRepresentative: command('POST', '/v1/cases/{caseId}/representatives', {
    service,
    needs,
    summary: 'Note who speaks for the client',
    body: AppointRepresentative,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen'],
  }),
  removeRepresentative: command('POST', '/v1/cases/{caseId}/representatives/{representativeId}/removal', {
    service,
    needs,
    summary: 'Note that somebody no longer speaks for the client',
    body: RemoveRepresentative,
    answer: Recorded,
    errors: ['CaseUnknown', 'RepresentativeUnknown', 'RepresentativeNotActing'],
  }),
} as const;
