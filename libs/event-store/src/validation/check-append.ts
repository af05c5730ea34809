import type { Append } from '../port/append.ts';
import type { Capabilities } from '../port/capabilities.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import { checkEvent } from './check-event.ts';
import { checkName } from './names.ts';
import { commandIdPattern } from './command-id.ts';

/** Greatest size of one append, in UTF-16 units of body and metadata: it travels as one statement. */
const maxAppendLength = 32 * 1024 * 1024;

/** Refuses, before any I/O, an append that no adapter could keep unchanged. @throws EventStoreError invalid, too-large */
export function checkAppend(append: Append, can: Capabilities): void {
  checkName('tenant', append.tenant);
  checkName('stream', append.stream);
  if (!commandIdPattern.test(append.command.id)) throw new EventStoreError('invalid', { field: 'command.id' });
  checkName('command.fingerprint', append.command.fingerprint);
  if (typeof append.expected === 'number' && !Number.isSafeInteger(append.expected)) {
    throw new EventStoreError('invalid', { field: 'expected' });
  }
  if (append.events.length > can.maxEvents) throw new EventStoreError('too-large', { field: 'events', limit: can.maxEvents });
  let length = 0;
  for (const event of append.events) {
    checkEvent(event, can.maxEventBytes);
    length += event.body.length + (event.metadata?.length ?? 0);
  }
  if (length > maxAppendLength) throw new EventStoreError('too-large', { field: 'events', limit: maxAppendLength });
}
