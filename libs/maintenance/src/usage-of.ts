import type { MaintenanceCommand } from './maintenance-command.ts';

/** How some commands are given, a line each. */
export function usageOf(commands: readonly MaintenanceCommand[]): string {
  const list = commands.map(({ usage }) => `  ${usage}`).join('\n');
  return `Give one of:\n${list}\n--json gives JSON lines. The owner's database address is read from ATTUNE_OWNER_DATABASE.`;
}
