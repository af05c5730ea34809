import type { ClientKey } from '../sealing/client-key.ts';

/**
 * What the vault answers for a key that a sealed field names: the key; `erased`, when the client was erased; `lost`, when neither
 * the key nor a tombstone of its client is there, or its row is damaged. Nobody chose that, so it is to be reported.
 */
export type Opening = ClientKey | 'erased' | 'lost';
