import { createHash } from 'node:crypto';

/** What is killed by `kill -9`: a process that appends, the whole server, or one of its sessions, with which all others go. */
export type Victim = 'writer' | 'server' | 'session';

export interface Kill {
  readonly victim: Victim;
  /** How long the load runs before it, in milliseconds. */
  readonly afterMs: number;
  /** Which of those that there are, from 0 to 1. */
  readonly choice: number;
}

/** The kills of a campaign: so many of each, in an order and at moments that the seed alone decides. */
export function scheduleOf(seed: number, counts: Readonly<Record<Victim, number>>): readonly Kill[] {
  const chance = chanceBy(seed);
  const victims = (['writer', 'server', 'session'] as const).flatMap((victim) => Array<Victim>(counts[victim]).fill(victim));
  const ordered = victims.map((victim) => ({ victim, place: chance() })).sort((one, other) => one.place - other.place);
  return ordered.map(({ victim }) => ({ victim, afterMs: Math.floor(50 + chance() * 450), choice: chance() }));
}

/** Numbers from 0 to 1 by hashing seed and place: the same on every machine. */
function chanceBy(seed: number): () => number {
  let place = 0;
  return () => {
    place += 1;
    const digest = createHash('sha256')
      .update(`${String(seed)}/${String(place)}`)
      .digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  };
}
