import { EventStoreError } from '../port/event-store-error.ts';

/** Greatest length of a name in UTF-16 units. Tenant and stream share one index entry, which PostgreSQL limits to 2704 bytes. */
const maxNameLength = 256;

// C0, DEL and C1: never part of a name, so that adapters may use them as separators.
const control = new RegExp(String.raw`[\u0000-\u001f\u007f-\u009f]`);

/** Refuses a name that is empty, too long, not well-formed Unicode, or holds control characters. @throws EventStoreError invalid */
export function checkName(field: string, name: string): void {
  if (name.length === 0 || name.length > maxNameLength || control.test(name) || !name.isWellFormed()) {
    throw new EventStoreError('invalid', { field });
  }
}
