import type { PendingAppend } from './pending-append.ts';

/** The queue with its tenants taking turns, each tenant's own appends in their order: one that floods has no more than its turn. */
export function fairOrder(queue: readonly PendingAppend[]): readonly PendingAppend[] {
  const lines = new Map<string, PendingAppend[]>();
  for (const pending of queue) {
    const tenant = pending.appends[0]?.tenant ?? '';
    const line = lines.get(tenant);
    if (line === undefined) lines.set(tenant, [pending]);
    else line.push(pending);
  }
  if (lines.size < 2) return queue;
  const all = [...lines.values()];
  const longest = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: longest }, (_none, turn) => all.flatMap((line) => line[turn] ?? [])).flat();
}
