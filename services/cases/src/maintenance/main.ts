import pg from 'pg';
import { exitCode } from '@attune/kernel';
import { failure } from './failure.ts';
import { maintenanceAsked } from './maintenance-asked.ts';
import { outletOf } from './outlet.ts';
import { WrongUse } from './wrong-use.ts';

const stopped = {
  code: exitCode.interrupted,
  text: 'Interrupted. What was finished stays; give the same command again for the rest.',
};

const interruption = new AbortController();
// A second Ctrl-C ends at once: what serves stays untouched, and the next run clears the leftovers.
process.once('SIGINT', () => {
  interruption.abort();
});
process.once('SIGTERM', () => {
  interruption.abort();
});

try {
  process.exitCode = await run();
} catch (error) {
  const { code, text } = interruption.signal.aborted ? stopped : failure(error);
  process.stderr.write(`${text}\n`);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ error: { exitCode: code, detail: text } })}\n`);
  process.exitCode = code;
}

async function run(): Promise<number> {
  const { json, work } = maintenanceAsked(process.argv.slice(2));
  const ownerUrl = process.env['ATTUNE_OWNER_DATABASE'];
  if (ownerUrl === undefined || !URL.canParse(ownerUrl)) throw new WrongUse('ATTUNE_OWNER_DATABASE holds no database address.');
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // the query that meets the broken connection tells
  await owner.connect();
  try {
    return await work({
      owner,
      ownerUrl,
      signal: interruption.signal,
      outlet: outletOf(json),
      environment: process.env,
    });
  } finally {
    await owner.end();
  }
}
