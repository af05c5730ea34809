import { codeOf, refusalDetail, refusals } from '@attune/contracts';
import type { RefusalFacts } from '@attune/kernel';

/** One faulty field: where it is (a JSON Pointer) and what it must be. */
export interface FieldFault {
  readonly pointer: string;
  readonly detail: string;
}

/** A problem as it is answered (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldFault[];
}

/** The problem of a refusal, with its facts filled in. A name that no refusal has is a bug, and becomes `unexpected`. */
export function problem(name: string, facts: RefusalFacts = {}, errors?: readonly FieldFault[]): ProblemBody {
  const refusal = refusals[name];
  if (refusal === undefined) return problem('Unexpected', { requestId: 'unknown', ...facts });
  const code = codeOf(name);
  return {
    type: `https://attune.dev/problems/${code}`,
    title: refusal.title,
    status: refusal.status,
    code,
    detail: refusalDetail(refusal, facts),
    ...(errors === undefined ? {} : { errors }),
  };
}
