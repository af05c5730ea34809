import type { Bench } from './measuring/bench.ts';
import { measure } from './measuring/measure.ts';
import type { Row } from './measuring/row.ts';
import type { Sizes } from './measuring/sizes.ts';
import { Databases } from './server/databases.ts';

export interface Run {
  /** A server's superuser. */
  readonly server: string;
  readonly benches: readonly { readonly name: string; readonly bench: Bench }[];
  readonly sizes: Sizes;
  readonly rounds: number;
  readonly signal: AbortSignal;
  readonly tell: (what: string) => void;
}

/** Runs benches one after another, each on databases of its own. @throws the signal's reason */
export async function runBenches({ server, benches, sizes, rounds, signal, tell }: Run): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, bench } of benches) {
    signal.throwIfAborted();
    tell(name);
    const databases = new Databases(server);
    try {
      const contest = await bench.prepare({ database: () => databases.make(), sizes, signal, tell });
      try {
        const onRound = (round: number, figures: object) => {
          tell(`  ${round === 0 ? 'warm-up' : `round ${String(round)}`}: ${inWords(figures)}`);
        };
        rows.push(await measure(name, contest, { rounds, signal, onRound }));
      } finally {
        await contest.close();
      }
    } finally {
      await databases.drop();
    }
  }
  return rows;
}

function inWords(figures: object): string {
  return Object.entries(figures)
    .map(([who, figure]) => `${who} ${Number(figure).toPrecision(4)}`)
    .join(', ');
}
