import type { routes, Story } from '@attune/contracts';
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

/** A case in which all is there that a command needs. */
export interface Prepared {
  readonly ids: Ids;
  /** Where the log was when it was. */
  readonly mark: string;
}

/** Opens a case in the past, and records what comes before the command. */
export async function prepareExample(caller: Caller, example: CommandExample): Promise<Prepared> {
  const { caseId, at: opening } = await openCase(caller, { occurredAt: openedAt });
  const [debtId = ''] = await debtsOf(caller, caseId);
  let mark = opening;
  let mistakenEvent = '';
  const earlier: Earlier = async (name, body, ids = {}) => {
    const { id, at, revision } = await caller.record(
      routeOf(name),
      { caseId, debtId, ...ids },
      { occurredAt: earlierAt, ...body },
    );
    mark = at;
    mistakenEvent = (await entryOf(caller, caseId, revision)).eventId;
    return id;
  };
  const made = await example.before?.(earlier, { caseId, debtId });
  return { ids: { caseId, debtId, ...made, mistakenEvent }, mark };
}

/** Records the command itself as well. */
export async function recordExample(caller: Caller, name: string, example: CommandExample): Promise<RecordedExample> {
  const { ids, mark: markBefore } = await prepareExample(caller, example);
  const { caseId = '' } = ids;
  const { revision, at: markAfter } = await caller.record(routeOf(name), ids, { ...example.body(ids), occurredAt: happenedAt });
  return { caseId, revision, markBefore, markAfter, entry: await entryOf(caller, caseId, revision) };
}

/** The row of a command; all of them answer alike. */
function routeOf(name: string): typeof routes.checkIn {
  const found = allRoutes.find((named) => named.name === name);
  if (found === undefined) throw new Error(`no route ${name}`);
  return found.route as typeof routes.checkIn;
}
