import { availableParallelism } from 'node:os';
import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { forgetTables } from './forget-tables.ts';
import { rebuildViews } from './rebuild-views.ts';
import { swapViewsBack } from './swap-views-back.ts';

const mostWorkers = 16;

/** Builds views anew from the log, beside those that serve; or swaps back to what served before, or forgets it. */
export const rebuildCommand = (service: MaintainedService): MaintenanceCommand => ({
  name: 'rebuild',
  usage: `rebuild [--back | --forget | --workers N] --all, or VIEW… (${namesOf(service).join(', ')})`,
  options: { all: { type: 'boolean' }, back: { type: 'boolean' }, forget: { type: 'boolean' }, workers: { type: 'string' } },
  read: ({ positionals: views, values: { all, back, forget, workers } }) => {
    const names = namesOf(service);
    if (all === true && views.length > 0) throw new WrongUse('Give --all or the names of views, not both.');
    if (all !== true && views.length === 0) throw new WrongUse('Give --all, or the names of the views to rebuild.');
    const unknown = views.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new WrongUse(`There is no view "${unknown}".`);
    if ([back === true, forget === true, workers !== undefined].filter(Boolean).length > 1) {
      throw new WrongUse('Give one of --back, --forget and --workers.');
    }
    const chosen = all === true ? names : [...new Set(views)];
    if (back === true) return (workplace) => swapViewsBack(service, chosen, workplace);
    if (forget === true) return (workplace) => forgetTables(service, chosen, workplace);
    const count = workersOf(workers);
    return (workplace) => rebuildViews(service, chosen, count, workplace);
  },
});

function namesOf({ views }: MaintainedService): readonly string[] {
  return views.map(({ name }) => name);
}

function workersOf(asked: string | boolean | undefined): number {
  if (asked === undefined) return Math.min(availableParallelism(), 4);
  const workers = Number(asked);
  if (!Number.isInteger(workers) || workers < 1 || workers > mostWorkers) {
    throw new WrongUse(`--workers is a whole number from 1 to ${String(mostWorkers)}.`);
  }
  return workers;
}
