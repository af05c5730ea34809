import { decoderFor, sniffed, sniffEncoding } from './sniff-encoding.ts';
import { withHead } from './with-head.ts';

const slice = 65_536;

/** Decodes a stream of bytes piece by piece, without its byte order mark. What is not in the encoding becomes U+FFFD. */
export async function* decoded(source: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<string> {
  const { head, whole } = await withHead(source, sniffed);
  const decoder = decoderFor(encoding ?? sniffEncoding(head));
  for await (const chunk of whole) {
    // A caller may hand over the whole file as one chunk: decoded at once it would be held twice.
    for (let at = 0; at < chunk.length; at += slice) yield decoder.decode(chunk.subarray(at, at + slice), { stream: true });
  }
  yield decoder.decode();
}
