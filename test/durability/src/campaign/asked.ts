import { parseArgs } from 'node:util';

/** What a run is asked to do. */
export interface Asked {
  readonly seed: number;
  /** Of each kind. */
  readonly kills: number;
  readonly writers: number;
  readonly json: boolean;
}

export const usage =
  'npm run durability -- [--seed N] [--kills N, of writers, sessions and the server each; 100 unless given] [--writers N; 4] [--json]';

/** Reads the command line. @returns undefined when it is wrong, or asks for help */
export function readAsked(args: readonly string[], anySeed: number): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: String(anySeed) },
        kills: { type: 'string', default: '100' },
        writers: { type: 'string', default: '4' },
        json: { type: 'boolean', default: false },
      },
    });
    const [seed, kills, writers] = [values.seed, values.kills, values.writers].map(whole);
    if (seed === undefined || kills === undefined || writers === undefined || writers === 0) return undefined;
    return { seed, kills, writers, json: values.json };
  } catch {
    return undefined;
  }
}

function whole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
