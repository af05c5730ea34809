import { sealedParts } from './sealed-parts.ts';

/** The id of the key that sealed a text; undefined when it is no sealed text of a known version. */
export function keyIdOf(sealed: string): string | undefined {
  return sealedParts(sealed)?.keyId;
}
