import { setTimeout as after } from 'node:timers/promises';
import type { Checks } from './checks.ts';

const longest = 2000;

/** Runs all checks at once and names those that failed. */
export async function missing(checks: Checks): Promise<readonly string[]> {
  const names = Object.keys(checks);
  const failed = await Promise.all(Object.values(checks).map(fails));
  return names.filter((_name, place) => failed[place] === true);
}

async function fails(check: () => Promise<unknown>): Promise<boolean> {
  const done = new AbortController();
  const late = after(longest, true, { signal: done.signal }).catch(() => true);
  const answer = check().then(
    () => false,
    () => true,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    done.abort();
  }
}
