import type { EventStoreErrorCode, EventStoreFaults } from './event-store-fault.ts';

/** The one error that a store throws; no driver's error escapes. Narrow it with `isEventStoreError(error, code)`. */
export class EventStoreError<Code extends EventStoreErrorCode = EventStoreErrorCode> extends Error {
  override readonly name = 'EventStoreError';
  readonly code: Code;
  readonly details: EventStoreFaults[Code];

  constructor(code: Code, details: EventStoreFaults[Code]) {
    super(`${code} ${JSON.stringify(details, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))}`);
    this.code = code;
    this.details = details;
  }
}
