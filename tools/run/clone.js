import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** The clone's folder, wherever it lies. */
export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** Something the person at the screen has to do first; shown without a stack. */
export class Remedy extends Error {}

/** What to do when the clone, or a part of it, is somebody else's. */
export function notWritable({ path }) {
  const owner = statSync(path ?? root, { throwIfNoEntry: false })?.uid ?? statSync(root).uid;
  return new Remedy(
    `${path ?? root} cannot be written: it belongs to user ${owner}, and this is user ${userInfo().uid} (${userInfo().username}).\n` +
      `Start as its owner, or make a clone of your own (git clone ${root} ~/attune), or take it over (sudo chown -R ${userInfo().username} ${root}).`,
  );
}
