import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All that the rows of a view follow from: this service, what events mean, and how they are folded. */
const folders = [
  join(import.meta.dirname, '../..'),
  ...['@attune/contracts', '@attune/kernel'].map((name) => dirname(fileURLToPath(import.meta.resolve(name)))),
];

/** A digest of the code of the views, so that an interrupted rebuild is not gone on with by other code. */
export async function codeOfViews(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}
