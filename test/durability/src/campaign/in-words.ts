import type { CampaignReport } from './campaign.ts';

const most = 20;

/** What a campaign came to, for people. */
export function inWords({ seed, kills, findings, ...report }: CampaignReport): string {
  const { writer, session, server } = kills;
  return [
    `Seed ${String(seed)}: ${String(writer)} kills of writers, ${String(session)} of sessions, ${String(server)} of the server.`,
    `${String(report.acknowledged)} appends were acknowledged; the log holds ${String(report.appends)} with ${String(report.events)} events.`,
    `The server was there again after ${String(report.slowestRecoveryMs)} ms at most, and others appended within ${String(report.slowestMs)} ms.`,
    findings.length === 0 ? 'Nothing was lost, doubled, halved or out of order.' : `${String(findings.length)} findings:`,
    ...findings.slice(0, most).map(({ promise, at }) => `  broken: ${promise} (${at})`),
  ].join('\n');
}
