import { createSecretKey } from 'node:crypto';
import { openBox } from '../box/open-box.ts';
import type { ClientKey } from '../sealing/client-key.ts';
import type { MasterKey } from './master-key.ts';
import { wrapPlace } from './wrap-place.ts';
import type { WrappedKey } from './wrapped-key.ts';

/** The key that a row holds; undefined when the row was damaged or moved, or another master key wrapped it. */
export function unwrapKey(master: MasterKey, row: WrappedKey): ClientKey | undefined {
  const bytes = openBox(master.secret, wrapPlace(row), row.wrapped);
  if (bytes?.length !== 32) return undefined;
  const secret = createSecretKey(bytes);
  bytes.fill(0);
  return { id: row.keyId, secret };
}
