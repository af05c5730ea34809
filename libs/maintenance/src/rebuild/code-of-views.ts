import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What events mean, and how they are folded: rows of every service follow from it. */
const shared = ['@attune/contracts', '@attune/kernel'];

/**
 * A digest of the code of the views, so that an interrupted rebuild is not gone on with by other code.
 * @param own the folders of the service's own code
 */
export async function codeOfViews(own: readonly URL[]): Promise<string> {
  const folders = [...own, ...shared.map((name) => new URL('.', import.meta.resolve(name)))].map((url) => fileURLToPath(url));
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}
