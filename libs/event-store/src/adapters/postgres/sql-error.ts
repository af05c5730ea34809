import { failureCode } from '@attune/kernel';
import pg from 'pg';
import { EventStoreError } from '../../port/event-store-error.ts';

/**
 * Turns a driver's error into the store's. Its message stays behind: it may quote values.
 * @param outcome what is true of a write when the connection broke instead of answering
 */
export function storeError(error: unknown, outcome: 'not-written' | 'unknown'): EventStoreError {
  if (isRefusal(error)) return error;
  const answered = error instanceof pg.DatabaseError && error.severity === 'ERROR';
  const code = failureCode(error);
  const state = code === undefined ? {} : { state: code };
  return new EventStoreError('unavailable', { outcome: answered ? 'not-written' : outcome, ...state });
}

function isRefusal(error: unknown): error is EventStoreError {
  return error instanceof EventStoreError;
}

/** Tells whether the server refused this statement for what it carries (class 22, 23, 54), so that another may pass. */
export function isRefusalOfContent(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR' && /^(22|23|54|P0)/.test(error.code ?? '');
}
