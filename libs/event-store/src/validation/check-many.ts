import type { Append } from '../port/append.ts';
import type { Capabilities } from '../port/capabilities.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import { checkAppend } from './check-append.ts';

/** Refuses, before any I/O, a set of appends that names a stream or a command twice. @throws EventStoreError invalid, too-large, unsupported */
export function checkMany(appends: readonly Append[], can: Capabilities): void {
  if (!can.atomicMany) throw new EventStoreError('unsupported', { what: 'appendMany' });
  const seen = new Set<string>();
  for (const append of appends) {
    checkAppend(append, can);
    for (const [field, name] of [
      ['stream', append.stream],
      ['command.id', append.command.id],
    ] as const) {
      const key = `${field}\u0000${append.tenant}\u0000${name}`;
      if (seen.has(key)) throw new EventStoreError('invalid', { field });
      seen.add(key);
    }
  }
}
