import { migrateCommand } from './migrate-command.ts';
import type { OperatorCommand } from './operator-command.ts';
import { rebuildCommand } from './rebuild-command.ts';
import { verifyCommand } from './verify-command.ts';

/** What operators do: each is done by the service that owns the data. */
export const operatorCommands: readonly OperatorCommand[] = [rebuildCommand, verifyCommand, migrateCommand];
