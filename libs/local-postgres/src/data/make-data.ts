import { execFile } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from '../account/account.ts';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import type { Room } from '../room/room.ts';
import { runAs } from '../server/run-as.ts';

const run = promisify(execFile);

/**
 * Makes the data beside their final place and moves them there when they are whole, so an interrupted start leaves nothing half-made.
 *
 * @throws LocalPostgresRefused `Failed` with initdb's words
 */
export async function makeData({ dataDir, binaries, account }: Room, password: string): Promise<void> {
  sweep(dataDir);
  // A name of its own: the initdb of a starter that was killed may still be writing to the last one.
  const unfinished = mkdtempSync(`${dataDir}.unfinished-`);
  const passwordFile = `${unfinished}.password`;
  try {
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
    for (const path of [unfinished, passwordFile]) giveTo(account, path);
    await run(binaries.initdb, flags(unfinished, passwordFile), runAs(account));
    renameSync(unfinished, dataDir);
  } catch (error) {
    remove(unfinished);
    const words = (error as { readonly stderr?: string }).stderr?.trim() ?? String(error);
    throw new LocalPostgresRefused('Failed', `PostgreSQL's data could not be made in ${dataDir}: ${words}`);
  } finally {
    remove(passwordFile);
  }
}

/** What a start that was killed may have left. */
function sweep(dataDir: string): void {
  for (const name of readdirSync(dirname(dataDir))) {
    if (name.startsWith(`${basename(dataDir)}.unfinished-`)) remove(join(dirname(dataDir), name));
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function giveTo(account: Account | undefined, path: string): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

/** Text sorts by code point and its case follows Unicode, the same on every machine: PostgreSQL's own locale, not the system's. */
function flags(dataDir: string, passwordFile: string): string[] {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return ['-D', dataDir, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...locale, '--no-instructions'];
}
