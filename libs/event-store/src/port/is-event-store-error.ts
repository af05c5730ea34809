import type { EventStoreErrorCode } from './event-store-fault.ts';
import { EventStoreError } from './event-store-error.ts';

/** Tells whether `error` is the store's refusal with this code, and gives its details their type. */
export function isEventStoreError<Code extends EventStoreErrorCode>(error: unknown, code: Code): error is EventStoreError<Code> {
  return error instanceof EventStoreError && error.code === code;
}
