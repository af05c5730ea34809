import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from '../binaries/binaries.ts';
import { binariesIn } from '../binaries/find-binaries.ts';

/** Copies the programs (60 MB, once a version) to where any account can run them. */
export function copyBinaries({ home, version }: Binaries, folder: string): Binaries {
  const copy = join(folder, `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinished = mkdtempSync(`${copy}.`);
    cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true });
    openToReaders(unfinished);
    put(unfinished, copy);
  }
  return binariesIn(copy, version);
}

function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const { mode } = lstatSync(path);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, mode | ((mode & 0o100) === 0 ? 0o444 : 0o555));
  }
}

function put(unfinished: string, copy: string): void {
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another process was quicker, with the same files
  }
}
