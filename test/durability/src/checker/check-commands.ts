import type { Appended } from './appended.ts';
import type { Finding } from './finding.ts';
import type { CommandRow } from './read-log.ts';

/** Holds the table of commands against the events: each command's events lie in one place, and each event has its command. */
export function checkCommands(appends: readonly Appended[], commands: readonly CommandRow[], findings: Finding[]): void {
  const unseen = new Map(commands.map((command) => [`${command.tenant}/${command.command_id}`, command]));
  const seen = new Set<string>();
  for (const appended of appends) {
    const name = `${appended.tenant}/${appended.id}`;
    if (seen.has(name)) findings.push({ promise: 'an append lies whole, side by side', at: appended.id });
    seen.add(name);
    const command = unseen.get(name);
    if (command === undefined || !agree(appended, command)) {
      findings.push({ promise: 'commands say what was appended', at: appended.id });
    }
  }
  for (const [name, { command_id: at, events }] of unseen) {
    if (!seen.has(name) && events !== '0') findings.push({ promise: 'commands say what was appended', at });
  }
}

function agree(appended: Appended, command: CommandRow): boolean {
  return (
    command.position === appended.position &&
    command.revision === appended.revision &&
    command.events === String(appended.count) &&
    command.stream === appended.stream &&
    command.recorded_at === appended.recordedAt
  );
}
