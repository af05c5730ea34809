import { inClear } from '@attune/contracts';
import type { OpenCase } from '@attune/contracts';
import type { Ids } from '@attune/kernel';

/**
 * Whom a case is for: the client that is named; else the one that belongs to the case's number, so that what was kept of it before it
 * was opened is about the same client; else a new one.
 */
export function clientOf({ clientId, reference }: Pick<OpenCase, 'clientId' | 'reference'>, { newId, referenceId }: Ids): string {
  return clientId ?? (reference === undefined ? newId('client') : referenceId('client', inClear(reference)));
}
