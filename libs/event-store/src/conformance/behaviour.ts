import { test } from '@jest/globals';
import type { Behaviour, ConformanceOptions, Needs, World } from './suite.ts';

/** Generous: races run many rounds, and machines are shared. */
const usualTimeLimitMs = 60_000;

/** How the behaviours of one adapter are run. */
export function behaviourOf<Tx>(options: ConformanceOptions<Tx>): Behaviour<Tx> {
  return (title, run, needs, timeLimitMs = usualTimeLimitMs) => {
    const declare = isThere(options, needs) ? test : test.skip;
    declare(title, () => inWorld(options, run), timeLimitMs);
  };
}

function isThere<Tx>(
  { faults, pgDump = false, smallDisk = false, can }: ConformanceOptions<Tx>,
  needs: Needs | undefined,
): boolean {
  return needs === undefined || { faults, pgDump, smallDisk, ...can, noAtomicMany: !can.atomicMany }[needs];
}

async function inWorld<Tx>({ make }: ConformanceOptions<Tx>, run: (world: World<Tx>) => Promise<void>): Promise<void> {
  const fixture = await make();
  try {
    const store = await fixture.open();
    await run({
      fixture,
      store,
      get faults() {
        if (fixture.faults === undefined) throw new Error('The fixture has no faults, and the suite was told that it has.');
        return fixture.faults;
      },
    });
  } finally {
    await fixture.close();
  }
}
