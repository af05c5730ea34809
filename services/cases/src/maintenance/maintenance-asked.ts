import { parseArgs } from 'node:util';
import { caseProjections } from '../views/case-projections.ts';

/** What an operator asks for. */
export type MaintenanceAsked =
  | { readonly do: 'migrate'; readonly json: boolean }
  | { readonly do: 'rebuild'; readonly json: boolean; readonly views: readonly string[] };

/** The command is not given as it must be. */
export class WrongUse extends Error {}

const names = caseProjections.map(({ name }) => name);

export const usage = `Give migrate, or rebuild with --all or views (${names.join(', ')}); --json gives JSON lines.
The owner's database address is read from ATTUNE_OWNER_DATABASE.`;

/** Reads the command line. @throws WrongUse */
export function maintenanceAsked(words: readonly string[]): MaintenanceAsked {
  const { positionals, values } = parsed(words);
  const [command, ...views] = positionals;
  const { json, all } = values;
  if (command === 'migrate' && views.length === 0 && !all) return { do: 'migrate', json };
  if (command !== 'rebuild') throw new WrongUse('Give migrate or rebuild.');
  if (all && views.length > 0) throw new WrongUse('Give --all or the names of views, not both.');
  if (!all && views.length === 0) throw new WrongUse('Give --all, or the names of the views to rebuild.');
  const unknown = views.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new WrongUse(`There is no view "${unknown}".`);
  return { do: 'rebuild', json, views: all ? names : [...new Set(views)] };
}

function parsed(words: readonly string[]) {
  try {
    const options = { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
