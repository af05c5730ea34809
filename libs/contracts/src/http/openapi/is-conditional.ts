import type { Route } from '../route.ts';

/** Whether If-Match makes the command conditional: where the path names the case whose revision is meant. */
export function isConditional({ records, idempotent, path }: Route): boolean {
  return records && idempotent === 'by-key' && path.includes('{caseId}');
}
