import { exitCode } from '@attune/kernel';
import pg from 'pg';
import { failure } from './failure.ts';
import { maintenanceAsked } from './maintenance-asked.ts';
import type { MaintenanceCommand } from './maintenance-command.ts';
import { outletOf } from './outlet.ts';
import { usageOf } from './usage-of.ts';
import { WrongUse } from './wrong-use.ts';

const stopped = {
  code: exitCode.interrupted,
  text: 'Interrupted. What was finished stays; give the same command again for the rest.',
};

/**
 * Does what the command line of this process asks of some commands, on the database whose owner's address is in ATTUNE_OWNER_DATABASE.
 * Results go to stdout, all else to stderr; the process gets its exit code and ends by itself. A first SIGINT or SIGTERM ends the work
 * in order.
 * @throws what nobody expected, with its stack
 */
export async function runMaintenance(commands: readonly MaintenanceCommand[]): Promise<void> {
  const interruption = new AbortController();
  // A second Ctrl-C ends at once: what serves stays untouched, and the next run clears the leftovers.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption.abort();
    });
  }
  try {
    process.exitCode = await run(commands, interruption.signal);
  } catch (error) {
    const { code, text } = interruption.signal.aborted ? stopped : failure(error, usageOf(commands));
    process.stderr.write(`${text}\n`);
    if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ error: { exitCode: code, detail: text } })}\n`);
    process.exitCode = code;
  }
}

async function run(commands: readonly MaintenanceCommand[], signal: AbortSignal): Promise<number> {
  const { json, work } = maintenanceAsked(commands, process.argv.slice(2));
  const ownerUrl = process.env['ATTUNE_OWNER_DATABASE'];
  if (ownerUrl === undefined || !URL.canParse(ownerUrl)) throw new WrongUse('ATTUNE_OWNER_DATABASE holds no database address.');
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // the query that meets the broken connection tells
  await owner.connect();
  try {
    return await work({ owner, ownerUrl, signal, outlet: outletOf(json), environment: process.env });
  } finally {
    await owner.end();
  }
}
