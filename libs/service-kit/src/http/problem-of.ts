import { isEventStoreError, UnknownEventVersion } from '@attune/event-store';
import { failureCode, isRuleBroken } from '@attune/kernel';
import { FieldsWrong } from './fields-wrong.ts';
import { problem } from './problem.ts';
import type { ProblemBody } from './problem.ts';

interface FrameworkError {
  readonly status?: number;
  readonly statusCode?: number;
  readonly cause?: unknown;
}

/** What Fastify says of a body before a handler sees it. */
const fastifyCodes: Readonly<Record<string, readonly [name: string, problem: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['Malformed', 'The body is not JSON. Check its brackets, quotes and commas.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['Malformed', 'The body is empty. Send a JSON object.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['Malformed', 'The body is shorter or longer than its Content-Length.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['MediaTypeWrong', ''],
  FST_ERR_CTP_BODY_TOO_LARGE: ['BodyTooLarge', ''],
};

/** The problem that an error means for the caller, or undefined when it is a bug of ours. */
export function problemOf(error: unknown, accepts: string, limit: number): ProblemBody | undefined {
  if (error instanceof FieldsWrong) return problem('FieldsWrong', {}, error.errors);
  if (isRuleBroken(error)) return problem(error.code, error.facts);
  if (isEventStoreError(error, 'command-reused')) return problem('IdempotencyKeyReused');
  if (isEventStoreError(error, 'unavailable') || isEventStoreError(error, 'closed')) return problem('Unavailable');
  // Other processes were quicker, again and again; nothing was recorded.
  if (isEventStoreError(error, 'conflict')) return problem('Unavailable');
  // Newer code runs beside this one, as in any deployment, and can answer.
  if (error instanceof UnknownEventVersion) return problem('Unavailable');
  if (isEventStoreError(error, 'too-large')) return problem('BodyTooLarge', { limit: error.details.limit });
  if (isDatabaseAway(error)) return problem('Unavailable');
  return frameworkProblem(error, accepts, limit);
}

function frameworkProblem(error: unknown, accepts: string, limit: number): ProblemBody | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { status, statusCode, cause } = error as FrameworkError;
  // Nest wraps what Fastify says of a body in an exception of its own.
  const code = failureCode(cause) ?? failureCode(error);
  const known = code === undefined ? undefined : fastifyCodes[code];
  if (known !== undefined) return problem(known[0], { problem: known[1], accepts, limit });
  const said = status ?? statusCode;
  if (said === 404 || said === 414) return problem('RouteUnknown');
  if (said === 400) return problem('Malformed', { problem: 'The request could not be read. Check its address and headers.' });
  return undefined;
}

// Connection errors of the system, a deadline of ours, and the SQLSTATE classes of a server that goes away or is out of connections.
const away = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0\d|08\w{3}|53300|DEADLINE)$/;

function isDatabaseAway(error: unknown): boolean {
  const code = failureCode(error);
  if (code !== undefined && away.test(code)) return true;
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return /Connection terminated|timeout exceeded when trying to connect|Query read timeout/.test(message);
}
