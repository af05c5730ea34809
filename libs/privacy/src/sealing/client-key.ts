import type { KeyObject } from 'node:crypto';

/** A client's key. `id` stands open in what it seals: random base64url, without dots. */
export interface ClientKey {
  readonly id: string;
  readonly secret: KeyObject;
}
