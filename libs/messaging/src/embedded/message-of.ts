import type { StoredEvent } from '@attune/event-store';
import type { Message } from '../port/message.ts';
import { messageKey } from '../port/message-key.ts';

/** An event of a log as a message: a log is one partition, and positions are its places. */
export function messageOf(service: string, event: StoredEvent): Message {
  return { service, key: messageKey(event), partition: 0, place: event.position, event };
}
