import { caseRefusals } from '../cases/case-refusals.ts';
import { contactRefusals } from '../contacts/contact-refusals.ts';
import { meetingRefusals } from '../contacts/meetings/meeting-refusals.ts';
import { gatewayRefusals } from '../gateway/gateway-refusals.ts';
import type { Refusal } from './refusal.ts';
import { requestRefusals } from './request-refusals.ts';

/** Every way in which Attune refuses, by name. The name in kebab case is the `code` of the problem. */
export const refusals: Readonly<Record<string, Refusal>> = {
  ...requestRefusals,
  ...caseRefusals,
  ...contactRefusals,
  ...meetingRefusals,
  ...gatewayRefusals,
};
