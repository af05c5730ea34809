import pg from 'pg';
import { exitCode } from '@attune/kernel';
import { failure } from './failure.ts';
import { maintenanceAsked, WrongUse } from './maintenance-asked.ts';
import { migrateSchema } from './migrate-schema.ts';
import { outletOf } from './outlet.ts';
import { rebuildViews } from './rebuild-views.ts';

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
  const asked = maintenanceAsked(process.argv.slice(2));
  const ownerUrl = process.env['ATTUNE_OWNER_DATABASE'];
  if (ownerUrl === undefined || !URL.canParse(ownerUrl)) throw new WrongUse('ATTUNE_OWNER_DATABASE holds no database address.');
  const outlet = outletOf(asked.json);
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // the query that meets the broken connection tells
  await owner.connect();
  try {
    switch (asked.do) {
      case 'migrate':
        return await migrateSchema(owner, process.env['ATTUNE_APPLICATION_ROLE'], outlet);
      case 'rebuild':
        return await rebuildViews(owner, { views: asked.views, ownerUrl, signal: interruption.signal }, outlet);
    }
  } finally {
    await owner.end();
  }
}
