import { expect, it } from '@jest/globals';
import { progressTo } from './rebuild-progress.ts';

it('tells of each phase, and now and then how far it is', () => {
  let now = 0;
  const said: string[] = [];
  const onProgress = progressTo(
    (text) => void said.push(text),
    () => now,
  );
  const filling = { name: 'case-list', phase: 'filling', total: 1000 } as const;
  onProgress({ ...filling, events: 0, perSecond: 0, remainingMs: 0 });
  now = 1000;
  onProgress({ ...filling, events: 300, perSecond: 300, remainingMs: 2334 });
  now = 2500;
  onProgress({ ...filling, events: 700, perSecond: 280, remainingMs: 1072 });
  onProgress({ name: 'case-list', phase: 'indexing', events: 0, total: 0, perSecond: 0, remainingMs: 0 });
  expect(said).toEqual([
    'case-list: filling (0 of 1000 events)',
    'case-list: filling (700 of 1000 events, 280/s, 2 s to go)',
    'case-list: indexing',
  ]);
});
