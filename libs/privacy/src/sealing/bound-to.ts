import { framed } from '../framed.ts';
import type { Place } from './place.ts';

/** The associated data of a sealed field: moved to another place it does not open. */
export function boundTo({ tenant, clientId, eventId, field }: Place): Buffer {
  return framed('attune.sealed.v1', tenant, clientId, eventId, field);
}
