import { expect, it, test } from '@jest/globals';
import { failure } from './failure.ts';
import { WrongUse } from './wrong-use.ts';

const usage = 'Give one of these.';
const databaseError = (code: string) => Object.assign(new Error('as the driver says it'), { code });

test.each(['55P03', '53100', '53200', '25006'])('what holds up a right command is told in a line: %s', (code) => {
  const { code: exit, text } = failure(databaseError(code), usage);
  expect([exit, text]).toEqual([4, expect.stringContaining(`(${code}). Mend that, then give the same command again.`)]);
  expect(text).not.toContain('as the driver says it');
});

it('tells how the commands are given to whoever gave them otherwise', () => {
  expect(failure(new WrongUse('Not so.'), usage)).toEqual({ code: 2, text: `Not so.\n${usage}` });
});

it('lets a mistake of ours come to light', () => {
  expect(() => failure(databaseError('42601'), usage)).toThrow('as the driver says it');
});
