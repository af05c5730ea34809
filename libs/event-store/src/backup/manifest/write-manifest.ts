import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestDigest } from './manifest-digest.ts';
import type { Manifest } from './manifest.ts';

export const manifestName = 'manifest.json';

/** Writes the manifest into a folder, with its own SHA-256 as its last member, on the disk before it gives. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = await open(join(folder, manifestName), 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ ...manifest, sha256: manifestDigest(manifest) }, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
