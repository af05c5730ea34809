import { expect, test } from '@jest/globals';
import { choose } from './choose.ts';

const all = [{ name: 'append 1 event, 8 writers' }, { name: 'append 10 events, 8 writers' }, { name: 'load 100 events' }];

test('benches are chosen by a part of their name', () => {
  expect(choose(all, [])).toEqual(all);
  expect(choose(all, ['APPEND 1 event'])).toEqual([all[0]]);
  expect(choose(all, ['load', '10 events'])).toEqual([all[1], all[2]]);
  expect(() => choose(all, ['loda'])).toThrow('load 100 events');
});
