/** Text as a stream of bytes, in chunks of any size (of all sizes, a UTF-8 sequence cut in two included). */
export async function* bytesOf(text: string | Uint8Array, chunk = 1 << 20): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk));
}
