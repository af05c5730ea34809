import { parseArgs } from 'node:util';

export interface Arguments {
  /** Benches whose name holds one of these, whatever the case; all when there are none. */
  readonly names: readonly string[];
  readonly json: boolean;
  /** Where the SVG goes. */
  readonly plot?: string;
  readonly long: boolean;
  readonly rounds: number;
}

export const usage = `npm run bench [-- [NAME …] [--rounds N] [--long] [--json] [--plot FILE]]
  NAME         only benches whose name holds it, such as "append 1 event, 32"
  --rounds N   rounds that count, at least 3 (3)
  --long       growth up to 10 million events too
  --json       one JSON array on stdout instead of the table
  --plot FILE  an SVG of the ratios`;

/** @throws Error that says what is wrong, for a person to read */
export function argumentsOf(words: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      plot: { type: 'string' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 3)
    throw new Error(`--rounds takes a whole number from 3; "${values.rounds}" is none.`);
  if (values.plot === '') throw new Error('--plot takes the name of a file.');
  const { json, long, plot } = values;
  return { names: positionals, json, long, rounds, ...(plot === undefined ? {} : { plot }) };
}
