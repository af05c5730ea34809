import canonicalize from 'canonicalize';
import type { StoredEvent } from '../../port/stored-event.ts';
import { leafHash } from './leaf-hash.ts';

/**
 * The leaf of an event: SHA-256(0x00 ‖ RFC 8785 JSON of its envelope ‖ 0x0a ‖ its body byte for byte). The envelope is all that the
 * log holds of it but the body and the position, which the leaf's place says. No canonical JSON holds a raw line feed, so the two
 * cannot run into each other. Personal fields are covered as they are stored, sealed: the leaf still holds when their key is destroyed.
 */
export function eventLeaf({ body, position: _place, ...envelope }: StoredEvent): Buffer {
  return leafHash(`${canonicalize(envelope) ?? ''}\n${body}`);
}
