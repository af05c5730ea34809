import { rebuild } from '@attune/event-store';
import type { RebuildReport } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import { schema } from '../../cases.runtime.ts';
import { caseProjections } from '../../views/case-projections.ts';
import type { Workplace } from '../maintenance-command.ts';
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
    outlet.result({ rebuilt: schema, views: views.length, different, equal: different === 0 }, sum(views.length, different));
    return different === 0 ? exitCode.done : exitCode.doneWithFindings;
  });
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
