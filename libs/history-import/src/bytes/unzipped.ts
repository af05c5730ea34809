import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileUnreadable } from '../file-unreadable.ts';
import { withHead } from './with-head.ts';

/** Gives the bytes of a file, unpacked when it is gzip (RFC 1952: it begins with 1f 8b). */
export async function* unzipped(source: AsyncIterable<Uint8Array>, gzip?: boolean): AsyncGenerator<Uint8Array> {
  const { head, whole } = await withHead(source, 2);
  if (gzip ?? (head[0] === 0x1f && head[1] === 0x8b)) yield* unpack(whole);
  else yield* whole;
}

async function* unpack(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Errors of the source destroy the gunzip too, and reach the reader below.
  const unpacked = pipeline(Readable.from(source), createGunzip(), () => undefined);
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) yield chunk;
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new FileUnreadable('gzip-broken', 'the compressed file is damaged or cut short', 'copy or export the file once more');
  }
}

function isZlibError(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('Z_')
  );
}
