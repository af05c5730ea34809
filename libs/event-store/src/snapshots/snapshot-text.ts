import { hash } from 'node:crypto';
import type { StreamId } from '../port/stream-id.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotPolicy } from './snapshot-policy.ts';

/** A state packed and with its checksum, to be kept. */
export function snapshotOf<State>(
  { fold, version, pack }: SnapshotPolicy<State>,
  stream: StreamId,
  { state, ...at }: Pick<Snapshot, 'revision' | 'position'> & { readonly state: State },
): Snapshot {
  const packed = { version, ...at, state: JSON.stringify(pack(state)) };
  return { ...packed, checksum: checksumOf(stream, fold, packed) };
}

/** The state that a snapshot holds; undefined when it is another version's, another stream's, damaged, or can't be unpacked. */
export function stateOf<State>(
  { fold, version, unpack }: SnapshotPolicy<State>,
  stream: StreamId,
  snapshot: Snapshot,
): { readonly state: State } | undefined {
  if (snapshot.version !== version || snapshot.checksum !== checksumOf(stream, fold, snapshot)) return undefined;
  try {
    return { state: unpack(JSON.parse(snapshot.state)) };
  } catch {
    return undefined;
  }
}

function checksumOf({ tenant, stream }: StreamId, fold: string, snapshot: Omit<Snapshot, 'checksum'>): string {
  const { version, revision, position, state } = snapshot;
  return hash('sha256', JSON.stringify([tenant, stream, fold, version, revision, position.toString(), state]));
}
