import { Problem as ProblemSchema } from '@attune/contracts';

/** A refusal as the server answers it (RFC 9457). */
export type Problem = ReturnType<typeof ProblemSchema.parse>;

/** Reads a refusal; whatever stands in between may answer something else, then its status has to do. */
export function problemIn(body: unknown, status: number): Problem {
  const read = ProblemSchema.safeParse(body);
  if (read.success) return read.data;
  const detail = 'The answer is none of Attune; is the address right?';
  return { type: 'about:blank', title: `Status ${String(status)}`, status, code: `status-${String(status)}`, detail };
}
