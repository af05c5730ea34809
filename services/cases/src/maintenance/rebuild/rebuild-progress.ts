import type { RebuildOptions } from '@attune/event-store';

const everyMs = 2000;

type OnProgress = NonNullable<RebuildOptions['onProgress']>;

/** Tells of each phase when it begins, and every two seconds how far the filling is. */
export function progressTo(say: (text: string) => void): OnProgress {
  let phase = '';
  let toldAt = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - toldAt < everyMs) return;
    phase = progress.phase;
    toldAt = now;
    const far = progress.total === 0 ? '' : ` (${String(progress.events)} events of at most ${String(progress.total)})`;
    say(`${progress.name}: ${progress.phase}${far}`);
  };
}
