import { RuleBroken } from '@attune/kernel';
import { FieldsWrong } from './fields-wrong.ts';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One header as text. @throws FieldsWrong when it came twice. */
export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new FieldsWrong([{ pointer: '', detail: `the header ${name} must come once` }]);
}

/** The bearer token. @throws RuleBroken `TokenMissing` */
export function bearerToken(headers: Headers): string {
  const [scheme, token, ...more] = (header(headers, 'authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '' || more.length > 0)
    throw new RuleBroken('TokenMissing');
  return token;
}

/** The Idempotency-Key of a route that records. @throws RuleBroken `IdempotencyKeyMissing` */
export function idempotencyKey(headers: Headers): string {
  const key = header(headers, 'idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new RuleBroken('IdempotencyKeyMissing');
  return key;
}

/** The revision of If-Match, when the command is conditional. @throws FieldsWrong when it is no revision */
export function onlyAt(headers: Headers): number | undefined {
  const given = header(headers, 'if-match');
  if (given === undefined || given === '*') return undefined;
  const revision = /^("?)(\d{1,9})\1$/.exec(given)?.[2];
  if (revision === undefined)
    throw new FieldsWrong([{ pointer: '', detail: 'If-Match takes the ETag of an earlier answer, such as "3"' }]);
  return Number(revision);
}

/** How many seconds the caller is ready to wait for a view (`Prefer: wait=5`, RFC 7240), at most 5. */
export function wait(headers: Headers): number | undefined {
  const seconds = /(?:^|[,;\s])wait=(\d{1,4})/.exec(header(headers, 'prefer') ?? '')?.[1];
  return seconds === undefined ? undefined : Math.min(Number(seconds), 5);
}

const traceparentForm = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The trace that the caller is in (W3C Trace Context), where it is well formed. */
export function traceparentOf(headers: Headers): string | undefined {
  const given = headers['traceparent'];
  return typeof given === 'string' && traceparentForm.test(given) ? given : undefined;
}
