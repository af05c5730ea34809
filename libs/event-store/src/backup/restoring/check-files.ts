import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failureCode } from '@attune/kernel';
import type { OnBackupProgress } from '../backup-progress.ts';
import { BackupRefused } from '../backup-refused.ts';
import type { Manifest, TableFile } from '../manifest/manifest.ts';

/**
 * Holds every file against the manifest before any of it is used.
 * @throws BackupRefused `Incomplete` for a file that is missing, `Damaged` for one that is not as it was written
 */
export async function checkFiles(
  folder: string,
  { files }: Manifest,
  { onProgress, signal }: { readonly onProgress?: OnBackupProgress | undefined; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  for (const file of files) {
    await checkSize(join(folder, file.path), file);
    signal?.throwIfAborted();
  }
  for (const file of files) {
    const path = join(folder, file.path);
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash, signal === undefined ? {} : { signal });
    if (hash.digest('hex') !== file.sha256) throw damaged(path, 'its SHA-256 is another');
    onProgress?.({ phase: 'checking', what: file.path, done: file.bytes, total: file.bytes });
  }
}

async function checkSize(path: string, { bytes }: TableFile): Promise<void> {
  try {
    const { size } = await stat(path);
    if (size !== bytes) throw damaged(path, `it has ${String(size)} bytes instead of ${String(bytes)}`);
  } catch (error) {
    if (failureCode(error) !== 'ENOENT') throw error;
    throw new BackupRefused('Incomplete', `${path} is missing, and the manifest names it.`);
  }
}

function damaged(path: string, how: string): BackupRefused {
  return new BackupRefused('Damaged', `${path} is not as it was written: ${how}.`);
}
