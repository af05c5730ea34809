import type { RebuildOptions } from '@attune/event-store';

const everyMs = 2000;

type OnProgress = NonNullable<RebuildOptions['onProgress']>;
type Progress = Parameters<OnProgress>[0];

/** Tells of each phase when it begins, and every two seconds how far the filling is, how fast, and how long it will still take. */
export function progressTo(say: (text: string) => void, clock: () => number = () => performance.now()): OnProgress {
  let phase = '';
  let toldAt = 0;
  return (progress) => {
    const now = clock();
    if (progress.phase === phase && now - toldAt < everyMs) return;
    phase = progress.phase;
    toldAt = now;
    say(`${progress.name}: ${progress.phase}${far(progress)}`);
  };
}

function far({ events, total, perSecond, remainingMs }: Progress): string {
  if (total === 0) return '';
  const rate = perSecond === 0 ? '' : `, ${String(perSecond)}/s, ${String(Math.ceil(remainingMs / 1000))} s to go`;
  return ` (${String(events)} of ${String(total)} events${rate})`;
}
