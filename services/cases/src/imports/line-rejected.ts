import type { LineResult } from '@attune/contracts';
import { fieldsWrong, problemOf } from '@attune/service-kit';
import { ZodError } from 'zod';

/** Says why a line was rejected, with the code of the rule and what to do. @throws what is no refusal of the line itself */
export function lineRejected(error: unknown): Omit<LineResult, 'line'> {
  const refusal = error instanceof ZodError ? fieldsWrong(error.issues) : error;
  const said = problemOf(refusal, '', 0);
  if (said === undefined || said.status >= 500) throw error;
  const [fault] = said.errors ?? [];
  const detail = fault === undefined ? said.detail : `${fault.pointer}: ${fault.detail}`;
  return { outcome: 'rejected', code: said.code, detail };
}
