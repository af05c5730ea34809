import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { failureCode } from '@attune/kernel';
import { BackupRefused } from '../backup-refused.ts';

/**
 * Lets something be written into a folder that has its name only once all of it is there; until then it is `<folder>.partial`, and
 * what an earlier one left there goes. One at a time: the caller sees to it.
 * @throws BackupRefused `FolderTaken`
 */
export async function inNewFolder<Written>(folder: string, write: (folder: string) => Promise<Written>): Promise<Written> {
  const wanted = resolve(folder);
  if ((await contentOf(wanted)) > 0)
    throw new BackupRefused('FolderTaken', `${wanted} is there and not empty; give another place.`);
  const partial = `${wanted}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    const written = await write(partial);
    for (const { parentPath, name } of await foldersIn(partial)) await syncFolder(join(parentPath, name));
    await syncFolder(partial);
    await rename(partial, wanted);
    await syncFolder(dirname(wanted));
    return written;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function foldersIn(folder: string) {
  return (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isDirectory());
}

/** A name is as safe as what it names only once its folder is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function contentOf(folder: string): Promise<number> {
  try {
    return (await readdir(folder)).length;
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return 0;
    if (failureCode(error) === 'ENOTDIR') return 1;
    throw error;
  }
}
