import { expect, it } from '@jest/globals';
import { readable } from './readable.ts';

it('leaves an ordinary text alone', () => {
  expect(readable('Zażółć gęślą jaźń, 你好, 100 €\n\tsecond line')).toBe('Zażółć gęślą jaźń, 你好, 100 €\n\tsecond line');
});

it('keeps a line from right to left apart from what stands around it', () => {
  expect(readable('first\nשלום\nlast مرحبا')).toBe('first\n\u2068שלום\u2069\n\u2068last مرحبا\u2069');
});

it('lets nobody write commands to the terminal, nor turn the direction of what follows', () => {
  expect(readable('a\u001b[2Jb\u0007\r\nc\u009bd')).toBe('a\ufffd[2Jb\ufffd\nc\ufffdd');
  expect(readable('safe\u202egnp.exe \u2066x')).toBe('safegnp.exe x');
});
