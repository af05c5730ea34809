import { BackRefused, BackupRefused, MigrationRefused, RebuildRunning, RebuildStopped } from '@attune/event-store';
import { exitCode, failureCode } from '@attune/kernel';
import { MasterKeyUnused, MasterKeyWrong, VaultAway } from '@attune/privacy';
import { ActionRefused } from './action-refused.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * How the command ends when it can not do what was asked, and what is said. No address is repeated: it holds a password.
 * @param usage how the commands are given, told where that was the mistake
 */
export function failure(error: unknown, usage: string): { readonly code: number; readonly text: string } {
  if (error instanceof WrongUse) return { code: exitCode.wrongUse, text: `${error.message}\n${usage}` };
  if (error instanceof Error && refusalsOfOurs.some((refusal) => error instanceof refusal))
    return { code: exitCode.refused, text: error.message };
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (error instanceof MasterKeyWrong || error instanceof MasterKeyUnused) return { code: exitCode.refused, text: error.message };
  if (refusals.test(code))
    return { code: exitCode.refused, text: `The database refused: it does not take these credentials (${code}).` };
  if (missing.test(code))
    return { code: exitCode.refused, text: 'The schema is not there or not up to date. Run migrate first.' };
  if (ofFiles.test(code)) return { code: exitCode.refused, text: `The folder can not be read or written (${code}).` };
  const hindered = hindrances[code];
  if (hindered !== undefined)
    return { code: exitCode.refused, text: `${hindered} (${code}). Mend that, then give the same command again.` };
  if (!away.test(code)) throw error;
  return {
    code: exitCode.notReachable,
    text: `The database is not reachable (${code}). Start it, then give the same command again.`,
  };
}

const refusalsOfOurs = [MigrationRefused, RebuildRunning, RebuildStopped, BackRefused, BackupRefused, ActionRefused] as const;

/** Wrong password or role, no such database. */
const refusals = /^(?:28\w{3}|3D000|42501)$/;
const missing = /^(?:42P01|3F000|42703)$/;
const ofFiles = /^(?:EACCES|EDQUOT|EISDIR|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS)$/;
const away = /^(?:E[A-Z_]{4,}|57P\d\d|08\w{3}|53300|unavailable)$/;

/** What holds up a command that is right, by the code of PostgreSQL. */
const hindrances: Readonly<Record<string, string>> = {
  '55P03': 'Another session holds a table that this needs, longer than this waits; pg_stat_activity shows it',
  '53100': 'The disk of the database is full',
  '53200': 'The database has no memory left',
  '25006': 'The database takes no writes now',
};

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const message = error instanceof Error ? error.message : '';
  if (error instanceof VaultAway) return error.state ?? 'unavailable';
  return failureCode(error) ?? (/Connection terminated|closed/i.test(message) ? 'unavailable' : undefined);
}
