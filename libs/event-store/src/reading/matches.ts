import { createHash } from 'node:crypto';
import type { Filter, Scope } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';

/** Tells whether an event is in scope and passes the filter. */
export function matches(event: StoredEvent, where: Scope & Filter): boolean {
  if ('tenant' in where && event.tenant !== where.tenant) return false;
  if (where.types?.includes(event.type) === false) return false;
  if (where.streams?.includes(kindOf(event.stream)) === false) return false;
  return where.partition === undefined || shareOf(event, where.partition.of) === where.partition.n;
}

function kindOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}

/** The first three bytes of SHA-256 over tenant, unit separator and stream, modulo the number of shares: the same in every adapter. */
function shareOf({ tenant, stream }: StoredEvent, of: number): number {
  return createHash('sha256').update(`${tenant}\u001f${stream}`).digest().readUIntBE(0, 3) % of;
}
