import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from '@jest/globals';
import { SourceFile } from './source-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-source-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const xes = '<?xml version="1.0"?><log/>';
const csv = 'a,b\n1,2\n';

it.each([
  ['fines.csv', csv, 'csv'],
  ['fines.CSV.gz', gzipSync(csv), 'csv'],
  ['fines.xes', xes, 'xes'],
  ['fines.xes.gz', gzipSync(xes), 'xes'],
  ['export', csv, 'csv'],
  ['export', `\ufeff  ${xes}`, 'xes'],
  ['export', gzipSync(xes), 'xes'],
  ['export', Buffer.from(`\ufeff${xes}`, 'utf16le'), 'xes'],
  ['export', gzipSync(csv), 'csv'],
])('takes %s as what it is', async (name, content, format) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const source = await SourceFile.at(path);
  const read: Uint8Array[] = [];
  for await (const chunk of source.bytes()) read.push(chunk);
  expect(source.format).toBe(format);
  expect(Buffer.concat(read)).toEqual(Buffer.from(content));
  expect(source.bytesRead).toBe(source.size);
});

it('says what is wrong with what is no file', async () => {
  await expect(SourceFile.at(join(folder, 'missing.csv'))).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining('ENOENT'),
  });
  await expect(SourceFile.at(folder)).rejects.toMatchObject({ code: 2, message: expect.stringContaining('is no file') });
});
