import { writeFileSync } from 'node:fs';
import { type Arguments, argumentsOf, usage } from './arguments.ts';
import { allBenches } from './benches/all-benches.ts';
import { choose } from './choose.ts';
import { usualSizes } from './measuring/sizes.ts';
import { plot } from './reporting/plot.ts';
import { table } from './reporting/table.ts';
import { runBenches } from './run-benches.ts';
import { benchServer } from './server/bench-server.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping.abort(new Error('Interrupted; the server is taken away.'));
  });
}

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

async function run({ names, json, long, rounds, plot: file }: Arguments): Promise<void> {
  const sizes = long ? { ...usualSizes, growth: [...usualSizes.growth, 10_000_000] } : usualSizes;
  const benches = choose(
    allBenches(sizes).map((bench) => ({ name: bench.name(sizes), bench })),
    names,
  );
  const server = await benchServer(tell);
  try {
    const rows = await runBenches({ server: server.url, benches, sizes, rounds, signal: stopping.signal, tell });
    process.stdout.write(`${json ? JSON.stringify(rows, undefined, 2) : table(rows)}\n`);
    if (file !== undefined) writeFileSync(file, plot(rows));
  } finally {
    await server.stop();
  }
}

try {
  await run(argumentsOf(process.argv.slice(2)));
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  tell(stopping.signal.aborted ? why : `${why}\n\n${usage}`);
  process.exitCode = stopping.signal.aborted ? 130 : 1;
}
