import type { ReadOptions } from '../../../port/reading.ts';
import type { StoredEvent } from '../../../port/stored-event.ts';
import type { StreamId } from '../../../port/stream-id.ts';
import type { TenantReader } from './tenant-reader.ts';

const pageSize = 1000;

/** Reads a stream page by page, by key. */
export async function* readStream(log: TenantReader, id: StreamId, options: ReadOptions): AsyncGenerator<StoredEvent> {
  const { from = 1, to = Number.MAX_SAFE_INTEGER, asOf, direction = 'forward', limit = Infinity } = options;
  const upTo = typeof asOf === 'string' ? await log.positionAt(asOf) : asOf;
  const forward = direction === 'forward';
  let [low, high, remaining] = [from, to, limit];
  while (remaining > 0 && low <= high) {
    const size = Math.min(pageSize, remaining);
    const page = await log.stream(id, { low, high, upTo, size, backward: !forward });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    remaining -= page.length;
    if (forward) low = last.revision + 1;
    else high = last.revision - 1;
  }
}
