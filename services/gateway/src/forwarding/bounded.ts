import { Transform } from 'node:stream';
import { RuleBroken } from '@attune/kernel';

/** A stream that lets at most so many bytes through, for bodies that come without saying how long they are. */
export function bounded(limit: number): Transform {
  let passed = 0;
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      passed += chunk.length;
      if (passed > limit) done(new RuleBroken('BodyTooLarge', { limit }));
      else done(null, chunk);
    },
  });
}
