import { expect, it } from '@jest/globals';
import { FileUnreadable } from '@attune/history-import';
import type { FaultyLine, ImportLine } from '@attune/history-import';
import { goodLines } from './good-lines.ts';

const good = (line: number): ImportLine => ({
  line,
  key: `${'a'.repeat(64)}.${String(line)}`,
  reference: { creditor: 'C', number: '1' },
  occurredAt: '2020-01-01T00:00:00Z',
  activity: 'A',
  commands: [],
  otherwise: 'reject',
  attributes: {},
  money: [],
});
const faulty: FaultyLine = { line: 2, columns: {}, faults: [] };

async function read(given: readonly (ImportLine | FaultyLine | Error)[], abortAfter = Infinity) {
  const [faults, unreadable, lines]: [FaultyLine[], FileUnreadable[], number[]] = [[], [], []];
  const controller = new AbortController();
  const source = async function* () {
    for (const item of given) {
      if (item instanceof Error) throw item;
      yield await Promise.resolve(item);
    }
  };
  const listeners = {
    onFaulty: (line: FaultyLine) => Promise.resolve(void faults.push(line)),
    onUnreadable: (error: FileUnreadable) => void unreadable.push(error),
  };
  for await (const { line } of goodLines(source(), listeners, controller.signal)) {
    lines.push(line);
    if (lines.length >= abortAfter) controller.abort();
  }
  return { lines, faults, unreadable };
}

it('tells of faulty lines and goes on', async () => {
  expect(await read([good(1), faulty, good(3)])).toEqual({ lines: [1, 3], faults: [faulty], unreadable: [] });
});

it('ends where the file breaks off, and holds nothing back that came before', async () => {
  const broken = new FileUnreadable('gzip-broken', 'p', 'r', 3);
  expect(await read([good(1), broken, good(3)])).toEqual({ lines: [1], faults: [], unreadable: [broken] });
});

it('reads no further once it is interrupted', async () => {
  expect(await read([good(1), good(2), good(3)], 2)).toMatchObject({ lines: [1, 2] });
});

it('hides no bug', async () => {
  await expect(read([new TypeError('a bug')])).rejects.toThrow('a bug');
});
