import { expect, it } from '@jest/globals';
import { verdictOf } from './verdict.ts';

const root = Buffer.alloc(32, 0xab);

it('tells that all is well, the root, and how fast that went', () => {
  const { record, text } = verdictOf({ events: 3000, leaves: 3000, root, fault: undefined }, 1.5);
  expect(record).toEqual({
    equal: true,
    root: 'ab'.repeat(32),
    events: 3000,
    covered: 3000,
    seconds: 1.5,
    eventsPerSecond: 2000,
  });
  expect(text).toBe(
    `All 3000 events are as they were written.\nRoot over 3000: ${'ab'.repeat(32)}\n1.5 s, 2000 events a second.`,
  );
});

it('tells what the tree does not cover yet', () => {
  const { text } = verdictOf({ events: 10, leaves: 7, root, fault: undefined }, 0);
  expect(text).toContain('The newest 3 will be in the tree in a moment.');
});

it('tells the first place that is wrong, and all that is wrong there', () => {
  const fault = { position: 5n, kinds: ['event-differs', 'revision-out-of-order'] as const };
  const { record, text } = verdictOf({ events: 5, leaves: 9, root: undefined, fault }, 0.1);
  expect(record).toMatchObject({ equal: false, fault: { position: '5', kinds: ['event-differs', 'revision-out-of-order'] } });
  expect(record).not.toHaveProperty('root');
  expect(text).toContain(
    'position 5: the event is not the one that the tree holds; it does not follow from the last event of its stream.',
  );
});
