import { createHash } from 'node:crypto';

/** The SHA-256 of what a manifest says, in the text that it is written in without this one member. */
export function manifestDigest(said: object): string {
  return createHash('sha256')
    .update(JSON.stringify(said, undefined, 2))
    .digest('hex');
}
