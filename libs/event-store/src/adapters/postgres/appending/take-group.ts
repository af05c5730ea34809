import { eventsAhead } from '../../../expectations/chained.ts';
import { fairOrder } from './fair-order.ts';
import type { GroupEntry } from './group-entry.ts';
import type { PendingAppend } from './pending-append.ts';
import { after, standing, type StreamInGroup } from './stream-in-group.ts';

const maxAppends = 500;
const maxSize = 1024 * 1024;

/**
 * Takes the next group from the queue, fairly where it does not hold all, and leaves the rest in order. Appends to one stream keep their
 * order: they are chained where one expects what its predecessor leaves, and wait where only the predecessor's outcome tells.
 */
export function takeGroup(queue: PendingAppend[]): readonly GroupEntry[] {
  const entries: GroupEntry[] = [];
  const streams = new Map<string, StreamInGroup | 'waits'>();
  const commands = new Set<string>();
  const left: PendingAppend[] = [];
  const waiting = holdsAll(queue) ? queue : fairOrder(queue);
  let [taken, size] = [0, 0];
  for (const pending of waiting) {
    if (entries.length > 0 && (pending.together || entries.length >= maxAppends || size + pending.size > maxSize)) break;
    taken += 1;
    const entry = pending.together ? undefined : enter(pending, streams, commands);
    if (pending.together) entries.push(...entriesTogether(pending));
    else if (entry === undefined) left.push(pending);
    else entries.push(entry);
    size += entry === undefined ? 0 : pending.size;
    if (pending.together) break;
  }
  if (waiting === queue) queue.splice(0, taken, ...left);
  else queue.splice(0, queue.length, ...left, ...waiting.slice(taken));
  return entries;
}

function entriesTogether(pending: PendingAppend): readonly GroupEntry[] {
  const ahead = eventsAhead(pending.appends);
  return pending.appends.map((append, index) => ({ pending, append, offset: ahead[index] ?? 0, rival: false }));
}

function holdsAll(queue: readonly PendingAppend[]): boolean {
  return queue.length <= maxAppends && queue.reduce((sum, { size }) => sum + size, 0) <= maxSize;
}

function enter(
  pending: PendingAppend,
  streams: Map<string, StreamInGroup | 'waits'>,
  commands: Set<string>,
): GroupEntry | undefined {
  const [append] = pending.appends;
  if (append === undefined) return undefined;
  const streamKey = `${append.tenant}\u0000${append.stream}`;
  const commandKey = `${append.tenant}\u0000${append.command.id}`;
  if (commands.has(commandKey)) return { pending, append, offset: 0, rival: 'repeated' };

  const before = streams.get(streamKey);
  const stands = before === undefined ? 'follows' : before === 'waits' ? 'waits' : standing(append, before);
  if (stands === 'waits' || before === 'waits') {
    streams.set(streamKey, 'waits');
    return undefined;
  }
  commands.add(commandKey);
  if (stands === 'stale') return { pending, append, offset: before?.added ?? 0, rival: 'stale' };
  streams.set(streamKey, after(append, before));
  return { pending, append, offset: before?.added ?? 0, rival: false };
}
