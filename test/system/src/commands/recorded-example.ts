import { routes } from '@attune/contracts';
import type { Story } from '@attune/contracts';
import type { Caller } from '../harness/caller.ts';
import { debtsOf, entryOf, openCase } from '../harness/open-case.ts';
import { allRoutes } from '../harness/route-at.ts';
import { earlierAt, happenedAt, openedAt } from './command-example.ts';
import type { CommandExample, Earlier, Ids } from './command-example.ts';

/** An example after it was recorded, with the marks before and after it. */
export interface RecordedExample {
  readonly caseId: string;
  readonly revision: number;
  readonly markBefore: string;
  readonly markAfter: string;
  readonly entry: Story['entries'][number];
}

/** Opens a case in the past, records what comes before, and then the command itself. */
export async function recordExample(caller: Caller, name: string, example: CommandExample): Promise<RecordedExample> {
  const { caseId, at: opening } = await openCase(caller, { occurredAt: openedAt });
  const [debtId = ''] = await debtsOf(caller, caseId);
  const post = (route: string, body: object, ids: Ids) => caller.record(routeOf(route), { caseId, debtId, ...ids }, body);

  let markBefore = opening;
  let mistakenEvent = '';
  const earlier: Earlier = async (route, body, ids = {}) => {
    const { id, at, revision } = await post(route, { occurredAt: earlierAt, ...body }, ids);
    markBefore = at;
    mistakenEvent = (await entryOf(caller, caseId, revision)).eventId;
    return id;
  };
  const ids = { caseId, debtId, ...(await example.before?.(earlier, { caseId, debtId })), mistakenEvent };
  const { revision, at } = await post(name, { ...example.body(ids), occurredAt: happenedAt }, ids);
  return { caseId, revision, markBefore, markAfter: at, entry: await entryOf(caller, caseId, revision) };
}

/** The row of a command; all of them answer alike. */
function routeOf(name: string): typeof routes.checkIn {
  const found = allRoutes.find((named) => named.name === name);
  if (found === undefined) throw new Error(`no route ${name}`);
  return found.route as typeof routes.checkIn;
}
