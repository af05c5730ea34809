/** The first bytes of a stream, and the whole stream from its beginning. */
export interface WithHead {
  readonly head: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
}

/** Reads at least `size` bytes ahead (fewer when there are no more), and loses none. */
export async function withHead(source: AsyncIterable<Uint8Array>, size: number): Promise<WithHead> {
  const rest = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await rest.next();
    if (next.done === true) break;
    read.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(read), whole: { [Symbol.asyncIterator]: () => replay(read, rest) } };
}

async function* replay(read: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (const chunk of read.splice(0)) yield chunk;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
