import type { Failed } from '../delivering/handle.ts';
import type { Consumer } from '../port/consumer.ts';
import type { Message } from '../port/message.ts';

/** Parks a message's key from that message on, and tells of it. */
export async function parkMessage({ name, parking, onParked }: Consumer, message: Message, failed: Failed): Promise<void> {
  const { service, key, partition, place, event } = message;
  const { id: eventId, type } = event;
  const parked = await parking.park({ consumer: name, service, key, partition, place, eventId, type, ...failed });
  onParked?.(parked);
}
