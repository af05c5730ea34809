import type { OnBackupProgress } from '@attune/event-store';

const everyMs = 2000;
const verbs = { copying: 'copied', checking: 'checked', restoring: 'restored' } as const;

/** Tells of each table when it begins, and every two seconds how far it is. */
export function progressTo(say: (text: string) => void): OnBackupProgress {
  let last = '';
  let toldAt = 0;
  return ({ phase, what, done, total }) => {
    const now = performance.now();
    if (last === `${phase} ${what}` && now - toldAt < everyMs) return;
    last = `${phase} ${what}`;
    toldAt = now;
    const unit = phase === 'copying' ? 'rows' : 'bytes';
    say(`${what}: ${verbs[phase]} ${String(done)} of ${String(total)} ${unit}`);
  };
}
