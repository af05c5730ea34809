import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

export const manifestName = 'manifest.json';

/** Writes the manifest into a folder, on the disk before it gives. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = await open(join(folder, manifestName), 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(manifest, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
