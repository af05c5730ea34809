import { rebuild } from '@attune/event-store';
import type { ParkedEvent, RebuildReport } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import { schema } from '../../cases.runtime.ts';
import { caseProjections } from '../../views/case-projections.ts';
import type { Workplace } from '../maintenance-command.ts';
import { atProjections } from '../projections/at-projections.ts';
import { stopRecord } from '../projections/health-in-words.ts';
import { codeOfViews } from './code-of-views.ts';
import { withLogOfOwner } from './log-of-owner.ts';
import { progressTo } from './rebuild-progress.ts';

// For threads, which read this module's own language.
const language = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
const module = new URL(`../../views/case-projections${language}`, import.meta.url);

/** Rebuilds views one after another beside those that serve, and tells of each how it compares with what was there. */
export function rebuildViews(views: readonly string[], workers: number, workplace: Workplace): Promise<number> {
  const { owner: admin, ownerUrl, signal, outlet } = workplace;
  return withLogOfOwner(ownerUrl, async (store) => {
    const code = await codeOfViews();
    const common = { store, admin, schema, workers, module, code, connection: { connectionString: ownerUrl }, signal };
    let different = 0;
    for (const view of caseProjections.filter(({ name }) => views.includes(name))) {
      const reports = await rebuild({ ...common, views: [view], onProgress: progressTo(outlet.say) });
      for (const report of reports) {
        if (report.compared && !report.equal) different += 1;
        outlet.result({ ...report, position: report.position.toString() }, inWords(report));
      }
    }
    const stopped = await stoppedAmong(views, workplace);
    for (const parked of stopped) outlet.result({ name: parked.name, stopped: stopRecord(parked) }, stopInWords(parked));
    const found = { different, stopped: stopped.length };
    outlet.result({ rebuilt: schema, views: views.length, ...found, equal: different === 0 }, sum(views.length, different));
    return different === 0 && stopped.length === 0 ? exitCode.done : exitCode.doneWithFindings;
  });
}

/** Views whose projection stands at an event that it cannot take: they were built up to there, and go no further by themselves. */
function stoppedAmong(names: readonly string[], workplace: Workplace): Promise<readonly ParkedEvent[]> {
  const ofThisCode = ({ name, version }: ParkedEvent) =>
    names.includes(name) && caseProjections.some((view) => view.name === name && view.version === version);
  return atProjections(workplace, async ({ views }) => (await views.parked()).filter(ofThisCode));
}

function stopInWords({ name, position, error }: ParkedEvent): string {
  return `${name} is STOPPED: its rows end before position ${position.toString()} (${error}). See attune projections show cases ${name}.`;
}

function inWords({ name, events, rows, ms, ...compared }: RebuildReport): string {
  return `${name}: ${String(events)} events, ${String(rows)} rows, ${(ms / 1000).toFixed(1)} s; ${inDigests(compared)}`;
}

function inDigests({
  digestBefore,
  digestAfter,
  equal,
  compared,
}: Omit<RebuildReport, 'name' | 'events' | 'rows' | 'ms'>): string {
  if (!compared) return `what was there stood far behind the log or had not begun, digest ${digestAfter}`;
  if (equal) return `equal to what was there, digest ${digestAfter}`;
  return `NOT equal: digest was ${digestBefore}, is ${digestAfter}`;
}

function sum(views: number, different: number): string {
  if (different === 0) return `Rebuilt ${String(views)}; each is equal to what was there.`;
  return `Rebuilt ${String(views)}; ${String(different)} had other rows than the log gives, and have the log's now.`;
}
