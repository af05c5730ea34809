import { openBox } from '../box/open-box.ts';
import { boundTo } from './bound-to.ts';
import type { ClientKey } from './client-key.ts';
import type { Place } from './place.ts';
import { SealBroken } from './seal-broken.ts';
import { sealedParts } from './sealed-parts.ts';

/**
 * Opens what `seal` sealed with this key for this place.
 * @throws SealBroken when the key, any part of the place or any character of the text is another
 */
export function open(key: ClientKey, place: Place, sealed: string): unknown {
  const parts = sealedParts(sealed);
  if (parts?.keyId !== key.id) throw new SealBroken();
  const json = openBox(key.secret, boundTo(place), parts.box);
  if (json === undefined) throw new SealBroken();
  return JSON.parse(json.toString('utf8')); // blanks around JSON mean nothing
}
