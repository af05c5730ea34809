import { parseArgs } from 'node:util';
import { campaign } from './campaign/campaign.ts';
import { inWords } from './campaign/in-words.ts';

// `npm run durability`: as many kills as the design asks, or as told.
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string', default: '100' },
    writers: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
  },
});
const each = Number(values.kills);
const seed = Number(values.seed);
const say = (text: string) => process.stderr.write(`${text}\n`);

say(`Seed ${String(seed)}: ${values.kills} kills each of writers, sessions and the server. The same seed repeats the schedule.`);
const report = await campaign({
  seed,
  kills: { writer: each, server: each, session: each },
  writers: Number(values.writers),
  lanes: 8,
  onKill: (done, of) => {
    if (done % 10 === 0 || done === of) say(`${String(done)} of ${String(of)} kills`);
  },
});
process.stdout.write(`${values.json ? JSON.stringify(report) : inWords(report)}\n`);
process.exitCode = report.findings.length === 0 ? 0 : 1;
