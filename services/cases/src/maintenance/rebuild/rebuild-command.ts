import { caseProjections } from '../../views/case-projections.ts';
import type { MaintenanceCommand } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { rebuildViews } from './rebuild-views.ts';

const names = caseProjections.map(({ name }) => name);

/** Builds views anew from the log, beside those that serve. */
export const rebuildCommand: MaintenanceCommand = {
  name: 'rebuild',
  usage: `rebuild --all, or rebuild VIEW… (${names.join(', ')})`,
  options: { all: { type: 'boolean' } },
  read: ({ positionals: views, values: { all } }) => {
    if (all === true && views.length > 0) throw new WrongUse('Give --all or the names of views, not both.');
    if (all !== true && views.length === 0) throw new WrongUse('Give --all, or the names of the views to rebuild.');
    const unknown = views.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new WrongUse(`There is no view "${unknown}".`);
    const chosen = all === true ? names : [...new Set(views)];
    return (workplace) => rebuildViews(chosen, workplace);
  },
};
