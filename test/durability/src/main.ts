import { readAsked, usage } from './campaign/asked.ts';
import { campaign } from './campaign/campaign.ts';
import { inWords } from './campaign/in-words.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);

// `npm run durability`: as many kills as the design asks, or as told.
const asked = readAsked(process.argv.slice(2), Date.now() % 1_000_000);
if (asked === undefined) {
  say(usage);
  process.exit(2);
}
const { seed, kills: each, writers, json } = asked;
say(`Seed ${String(seed)}: ${String(each)} kills each of writers, sessions and the server. The same seed repeats the schedule.`);
const report = await campaign({
  seed,
  kills: { writer: each, server: each, session: each },
  writers,
  lanes: 8,
  onKill: (done, of) => {
    if (done % 10 === 0 || done === of) say(`${String(done)} of ${String(of)} kills`);
  },
});
process.stdout.write(`${json ? JSON.stringify(report) : inWords(report)}\n`);
process.exitCode = report.findings.length === 0 ? 0 : 1;
