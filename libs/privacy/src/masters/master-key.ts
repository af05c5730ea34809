import type { KeyObject } from 'node:crypto';

/** A key that wraps clients' keys. `id` is its fingerprint, and may be shown. */
export interface MasterKey {
  readonly id: string;
  readonly secret: KeyObject;
}
