import { EventStoreError } from '../port/event-store-error.ts';
import type { NewEvent } from '../port/new-event.ts';
import { checkInstant } from './instants.ts';
import { checkJsonText } from './check-json-text.ts';
import { checkName } from './names.ts';

/** Refuses an event that no adapter could keep unchanged. @throws EventStoreError invalid, too-large */
export function checkEvent(event: NewEvent, maxBytes: number): void {
  checkName('type', event.type);
  if (!Number.isInteger(event.version) || event.version < 1 || event.version > 32_767) {
    throw new EventStoreError('invalid', { field: 'version' });
  }
  checkInstant('occurredAt', event.occurredAt);
  checkName('actor.kind', event.actor.kind);
  checkName('actor.id', event.actor.id);
  checkName('correlationId', event.correlationId);
  checkOptional('actor.via', event.actor.via);
  checkOptional('clientId', event.clientId);
  checkOptional('caseId', event.caseId);
  checkOptional('causationId', event.causationId);
  checkOptional('traceparent', event.traceparent);
  checkJsonText('body', event.body, maxBytes);
  if (event.metadata !== undefined) checkJsonText('metadata', event.metadata, maxBytes);
}

function checkOptional(field: string, name: string | undefined): void {
  if (name !== undefined) checkName(field, name);
}
