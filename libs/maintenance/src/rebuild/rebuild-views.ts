import { rebuild } from '@attune/event-store';
import type { ParkedEvent, RebuildReport } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { atProjections } from '../projections/at-projections.ts';
import { stopRecord } from '../projections/health-in-words.ts';
import { codeOfViews } from './code-of-views.ts';
import { withLogOfOwner } from './log-of-owner.ts';
import { progressTo } from './rebuild-progress.ts';

/** Rebuilds views one after another beside those that serve, and tells of each how it compares with what was there. */
export function rebuildViews(
  service: MaintainedService,
  views: readonly string[],
  workers: number,
  workplace: Workplace,
): Promise<number> {
  const { schema, viewsModule: module } = service;
  const { owner: admin, ownerUrl, signal, outlet } = workplace;
  return withLogOfOwner(service, ownerUrl, async (store) => {
    const code = await codeOfViews(service.code);
    const common = { store, admin, schema, workers, module, code, connection: { connectionString: ownerUrl }, signal };
    let different = 0;
    for (const view of service.views.filter(({ name }) => views.includes(name))) {
      const reports = await rebuild({ ...common, views: [view], onProgress: progressTo(outlet.say) });
      for (const report of reports) {
        if (report.compared && !report.equal) different += 1;
        outlet.result({ ...report, position: report.position.toString() }, inWords(report));
      }
    }
    const stopped = await stoppedAmong(service, views, workplace);
    for (const parked of stopped) outlet.result({ name: parked.name, stopped: stopRecord(parked) }, stopInWords(service, parked));
    const found = { different, stopped: stopped.length };
    outlet.result({ rebuilt: schema, views: views.length, ...found, equal: different === 0 }, sum(views.length, different));
    return different === 0 && stopped.length === 0 ? exitCode.done : exitCode.doneWithFindings;
  });
}

/** Views whose projection stands at an event that it cannot take: they were built up to there, and go no further by themselves. */
function stoppedAmong(
  service: MaintainedService,
  names: readonly string[],
  workplace: Workplace,
): Promise<readonly ParkedEvent[]> {
  const ofThisCode = ({ name, version }: ParkedEvent) =>
    names.includes(name) && service.views.some((view) => view.name === name && view.version === version);
  return atProjections(service, workplace, async ({ views }) => (await views.parked()).filter(ofThisCode));
}

function stopInWords({ name: service }: MaintainedService, { name, position, error }: ParkedEvent): string {
  return `${name} is STOPPED: its rows end before position ${position.toString()} (${error}). See attune projections show ${service} ${name}.`;
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
