import { migrate } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand, Workplace } from '../maintenance-command.ts';
import { rolesIn } from './roles-in.ts';
import { WrongUse } from '../wrong-use.ts';

/** Brings the schema up to date, gives the three roles of the service their rights, and tells what was applied. */
export const migrateCommand = (service: MaintainedService): MaintenanceCommand => ({
  name: 'migrate',
  usage: 'migrate',
  read: ({ positionals }) => {
    if (positionals.length > 0) throw new WrongUse('migrate takes no names: it brings all tables up to date.');
    return (workplace) => migrateSchema(service, workplace);
  },
});

async function migrateSchema(
  { schema, migrations: sets }: MaintainedService,
  { owner, environment, outlet: { result } }: Workplace,
): Promise<number> {
  const applied = await migrate(owner, { schema, sets, ...rolesIn(environment) });
  for (const { set, number, name } of applied) result({ applied: { set, number, name } }, `Applied ${set}/${name}.`);
  const text =
    applied.length === 0 ? 'Everything was applied before; nothing to do.' : `Applied ${String(applied.length)} in all.`;
  result({ migrated: schema, applied: applied.length }, text);
  return exitCode.done;
}
