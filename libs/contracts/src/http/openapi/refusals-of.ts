import type { requestRefusals } from '../request-refusals.ts';
import type { Route } from '../route.ts';
import { fieldsOf } from './fields-of.ts';
import { isConditional } from './is-conditional.ts';

type Name = keyof typeof requestRefusals;

/** The names of everything that a route may refuse with: what any request may meet, what its row brings with it, and its own rules. */
export function refusalsOf(route: Route): readonly string[] {
  const asked = new Set(route.query === undefined ? [] : fieldsOf(route.query));
  const sent = new Set(route.body === undefined ? [] : fieldsOf(route.body));
  const always: readonly Name[] = [
    'FieldsWrong',
    'TokenMissing',
    'TokenRefused',
    'PermissionMissing',
    'OnBehalfOfRefused',
    'TooManyRequests',
    'Unavailable',
    'Unexpected',
  ];
  const body: readonly Name[] = route.method === 'POST' ? ['Malformed', 'BodyTooLarge', 'MediaTypeWrong'] : [];
  const key: readonly Name[] =
    route.records && route.idempotent === 'by-key' ? ['IdempotencyKeyMissing', 'IdempotencyKeyReused'] : [];
  const revision: readonly Name[] = isConditional(route) ? ['RevisionStale'] : [];
  const future: readonly Name[] = sent.has('occurredAt') ? ['OccurredInTheFuture'] : [];
  const mark: readonly Name[] = ['since', 'asOf', 'effectiveAt', 'after'].some((name) => asked.has(name) || sent.has(name))
    ? ['MarkUnknown']
    : [];
  const behind: readonly Name[] = asked.has('since') || sent.has('since') ? ['ViewBehind'] : [];
  return [...new Set<string>([...always, ...body, ...key, ...revision, ...future, ...mark, ...behind, ...route.errors])];
}
