import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import { bornAt, isAlive } from './processes.ts';

interface Claim {
  readonly pid: number;
  readonly born: string;
}

/** What a claim found: nobody before us, or one who died without letting go. */
export interface Claimed {
  readonly abandonedBy: number | undefined;
  readonly release: () => void;
}

/**
 * Claims a data folder for this process, by a file beside it, so that of two starters one is told who was first.
 *
 * @throws LocalPostgresRefused `AlreadyRunning`
 */
export function claim(dataDir: string): Claimed {
  const file = `${dataDir}.claim`;
  const mine = `${file}.${String(process.pid)}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) } satisfies Claim));
  try {
    const abandonedBy = link(mine, file) ? undefined : takeOver(mine, file, dataDir);
    return {
      abandonedBy,
      release: () => {
        rmSync(file, { force: true });
      },
    };
  } finally {
    rmSync(mine, { force: true });
  }
}

function takeOver(mine: string, file: string, dataDir: string): number | undefined {
  const before = read(file);
  refuseIfAlive(before, dataDir);
  const old = `${mine}.old`;
  try {
    renameSync(file, old);
    // Between reading and moving, a third starter may have taken over: what was moved is its claim, and goes back.
    const moved = read(old);
    if (moved !== undefined && isRunning(moved)) link(old, file);
    refuseIfAlive(moved, dataDir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(old, { force: true });
  }
  return link(mine, file) ? before?.pid : takeOver(mine, file, dataDir);
}

const isRunning = ({ pid, born }: Claim) => isAlive(pid) && bornAt(pid) === born;

function refuseIfAlive(claim: Claim | undefined, dataDir: string): void {
  if (claim === undefined || !isRunning(claim)) return;
  const message = `Process ${String(claim.pid)} already runs PostgreSQL on ${dataDir}. Stop it first, or use another folder.`;
  throw new LocalPostgresRefused('AlreadyRunning', message);
}

/** A link appears whole or not at all, so nobody reads half a claim. */
function link(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return undefined;
  }
}
