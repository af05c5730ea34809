import { isChained } from '../expectations/chained.ts';
import type { Append } from '../port/append.ts';
import type { Capabilities } from '../port/capabilities.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import { checkAppend } from './check-append.ts';

/**
 * Refuses, before any I/O, a set of appends that names a command twice, or a stream twice without expecting what the append before leaves.
 * @throws EventStoreError invalid, too-large, unsupported
 */
export function checkMany(appends: readonly Append[], can: Capabilities): void {
  if (!can.atomicMany) throw new EventStoreError('unsupported', { what: 'appendMany' });
  const commands = new Set<string>();
  const streams = new Map<string, Append>();
  for (const append of appends) {
    checkAppend(append, can);
    const command = `${append.tenant}\u0000${append.command.id}`;
    if (commands.has(command)) throw new EventStoreError('invalid', { field: 'command.id' });
    commands.add(command);
    const stream = `${append.tenant}\u0000${append.stream}`;
    const before = streams.get(stream);
    if (before !== undefined && !isChained(before, append)) throw new EventStoreError('invalid', { field: 'stream' });
    streams.set(stream, append);
  }
}
