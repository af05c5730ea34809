import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { gunzipSync, constants } from 'node:zlib';
import { failureCode } from '@attune/kernel';
import { wrongUse } from '../ending/wrong-use.ts';

const headBytes = 4096;

/** The file that is imported: its form, its size, and how much of it was read. */
export class SourceFile {
  readonly path: string;
  readonly format: 'csv' | 'xes';
  readonly size: number;
  private taken = 0;

  private constructor(path: string, format: 'csv' | 'xes', size: number) {
    this.path = path;
    this.format = format;
    this.size = size;
  }

  /** @throws Ended when there is no such file, or it can not be read */
  static async at(path: string): Promise<SourceFile> {
    try {
      const file = await open(path);
      try {
        const stat = await file.stat();
        if (!stat.isFile()) throw wrongUse(`${path} is no file.`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return new SourceFile(path, formatOf(path, buffer.subarray(0, bytesRead)), stat.size);
      } finally {
        await file.close();
      }
    } catch (error) {
      const code = failureCode(error);
      if (code === undefined || typeof code !== 'string') throw error;
      throw wrongUse(`${path} can not be read (${code}).`);
    }
  }

  get bytesRead(): number {
    return this.taken;
  }

  /** The bytes, as they are read. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(this.path)) {
      const bytes = chunk as Uint8Array;
      this.taken += bytes.length;
      yield bytes;
    }
  }
}

/** By the name; where that says nothing, by whether it begins like XML. */
function formatOf(path: string, head: Buffer): 'csv' | 'xes' {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  if (name.endsWith('.xes') || name.endsWith('.xml')) return 'xes';
  if (/\.(?:csv|tsv|txt)$/.test(name)) return 'csv';
  const text = beginning(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return text.trimStart().startsWith('<') ? 'xes' : 'csv';
}

function beginning(head: Buffer): Buffer {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}
