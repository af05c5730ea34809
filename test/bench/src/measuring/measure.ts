import type { Attempt, Contest } from './contest.ts';
import { isMilliseconds } from './is-milliseconds.ts';
import type { Row } from './row.ts';
import { median } from './statistics.ts';

export interface Measuring {
  readonly rounds: number;
  readonly signal: AbortSignal;
  readonly onRound: (round: number, figures: Readonly<Record<string, number>>) => void;
}

const contestants = ['ours', 'floor', 'peer', 'empty'] as const;
type Contestant = (typeof contestants)[number];

/**
 * Lets all contestants of a bench have a go in each round, each round beginning with another one, so that what else the machine does
 * meets them alike. One round before the first does not count: it warms caches and prepared statements.
 * @returns their medians
 * @throws the signal's reason when it aborts between two attempts
 */
export async function measure(name: string, contest: Contest, { rounds, signal, onRound }: Measuring): Promise<Row> {
  const runners = contestants.flatMap((contestant) => {
    const attempt = contest[contestant];
    return attempt === undefined ? [] : [{ contestant, attempt }];
  });
  const figures = new Map<Contestant, number[]>(runners.map(({ contestant }) => [contestant, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const now: Partial<Record<Contestant, number>> = {};
    for (const { contestant, attempt } of rotated(runners, round)) {
      signal.throwIfAborted();
      now[contestant] = await checked(name, contestant, attempt);
      if (round > 0) figures.get(contestant)?.push(now[contestant]);
    }
    onRound(round, now);
  }
  const medians = Object.fromEntries([...figures].map(([contestant, values]) => [contestant, round3(median(values))]));
  const { ours = 0, ...others } = medians as Partial<Record<Contestant, number>>;
  const ratios = Object.fromEntries(
    Object.entries(others).map(([who, theirs]) => [who, round3(isMilliseconds(name) ? theirs / ours : ours / theirs)]),
  );
  const { peerSettings, floorSettings } = contest;
  return {
    name,
    ours,
    ...others,
    ratios,
    rounds,
    ...(peerSettings === undefined ? {} : { peerSettings }),
    ...(floorSettings === undefined ? {} : { floorSettings }),
  };
}

async function checked(name: string, contestant: Contestant, attempt: Attempt): Promise<number> {
  const figure = await attempt();
  if (!Number.isFinite(figure) || figure <= 0) throw new RangeError(`${name}: ${contestant} gives ${String(figure)}`);
  return figure;
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Three significant digits: no run is worth more. */
function round3(value: number): number {
  return Number(value.toPrecision(3));
}
