import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { workerData } from 'node:worker_threads';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import type { Fact } from './fact.ts';
import { schema } from './our-schema.ts';

const { url, threads, share } = workerData as { readonly url: string; readonly threads: number; readonly share: number };
const client = new pg.Client({ connectionString: url });
await client.connect();

const sums = new Map<string, { debts: number; cents: number }>();

/** A line is a stream, a tab and a body; backslashes are doubled, and JSON holds no raw tab or line feed here. */
function take(line: string): void {
  const tab = line.indexOf('\t');
  const stream = line.slice(0, tab);
  const { amount } = JSON.parse(line.slice(tab + 1).replaceAll('\\\\', '\\')) as Fact;
  const sum = sums.get(stream);
  if (sum === undefined) sums.set(stream, { debts: 1, cents: amount.cents });
  else {
    sum.debts += 1;
    sum.cents += amount.cents;
  }
}

const shareOf = `abs(hashtext(stream)) % ${String(threads)} = ${String(share)}`;
let rest = '';
for await (const chunk of client.query(to(`copy (select stream, body from ${schema}.events where ${shareOf}) to stdout`))) {
  const lines = (rest + (chunk as Buffer).toString()).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) take(line);
}
const rows = [...sums].map(([stream, { debts, cents }]) => `north\t${stream}\t${String(debts)}\t${String(cents)}\n`);
await pipeline(Readable.from([rows.join('')]), client.query(from('copy floor_debts from stdin')));
await client.end();
