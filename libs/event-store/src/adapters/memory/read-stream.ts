import type { ReadOptions } from '../../port/reading.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { StreamId } from '../../port/stream-id.ts';
import { utcMicroseconds } from '../../validation/instants.ts';
import type { MemoryLog } from './memory-log.ts';

/** The part of a stream that the options ask for. */
export function readStream(
  log: MemoryLog,
  stream: StreamId,
  { from = 1, to = Infinity, asOf, direction = 'forward', limit = Infinity }: ReadOptions,
): readonly StoredEvent[] {
  const upTo = typeof asOf === 'string' ? log.positionAt(utcMicroseconds('asOf', asOf)) : (asOf ?? log.position);
  const found = log.stream(stream).filter(({ revision, position }) => revision >= from && revision <= to && position <= upTo);
  return (direction === 'forward' ? found : found.reverse()).slice(0, Math.max(0, limit));
}
