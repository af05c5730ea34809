import type { ClientBase } from 'pg';
import { appendedBy, type Appended } from './appended.ts';
import { checkCommands } from './check-commands.ts';
import { checkPromised } from './check-promised.ts';
import type { Finding } from './finding.ts';
import { OrderCheck } from './order-check.ts';
import type { Promised } from './read-acknowledged.ts';
import { type EventRow, readCommands, readLog } from './read-log.ts';

export interface Checked {
  readonly events: number;
  readonly appends: number;
  readonly acknowledged: number;
  readonly findings: readonly Finding[];
}

/**
 * Holds a log against what was acknowledged, by plain SQL and nothing of the event store: each acknowledged append is there once, whole
 * and in order, each other one whole or not at all, and positions, revisions, times and commands agree.
 */
export async function checkLog(client: ClientBase, schema: string, promised: readonly Promised[]): Promise<Checked> {
  const findings: Finding[] = [];
  const order = new OrderCheck(findings);
  const appends: Appended[] = [];
  let run: EventRow[] = [];
  let events = 0;
  const endRun = () => {
    const appended = appendedBy(run);
    if (appended !== undefined) appends.push(appended);
    run = [];
  };
  for await (const row of readLog(client, schema)) {
    events += 1;
    order.next(row);
    if (run[0] !== undefined && (run[0].command_id !== row.command_id || run[0].tenant !== row.tenant)) endRun();
    run.push(row);
  }
  endRun();
  for (const { id, whole } of appends) {
    if (!whole) findings.push({ promise: 'an append is there whole or not at all', at: id });
  }
  checkCommands(appends, await readCommands(client, schema), findings);
  checkPromised(appends, promised, findings);
  return { events, appends: appends.length, acknowledged: promised.length, findings };
}
