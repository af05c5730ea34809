import type { Appended } from './appended.ts';
import type { Finding } from './finding.ts';
import type { Promised } from './read-acknowledged.ts';

const promise = 'what was acknowledged is there once, as it was sent';

/** Holds the log against the writers' files. */
export function checkPromised(appends: readonly Appended[], promised: readonly Promised[], findings: Finding[]): void {
  const byId = Map.groupBy(appends, ({ id }) => id);
  for (const { id, count, revision, position, hash } of promised) {
    const [appended, ...more] = byId.get(id) ?? [];
    const kept =
      appended?.count === count &&
      appended.revision === String(revision) &&
      appended.position === position &&
      appended.hash === hash &&
      more.length === 0;
    if (!kept) findings.push({ promise, at: id });
  }
}
