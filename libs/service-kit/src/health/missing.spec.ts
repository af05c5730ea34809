import { missing } from './missing.ts';

it('names what failed, and nothing else', async () => {
  const checks = {
    log: () => Promise.resolve('there'),
    views: () => Promise.reject(new Error('away')),
    topic: () => Promise.reject(new Error('away')),
  };
  expect(await missing(checks)).toEqual(['views', 'topic']);
  expect(await missing({})).toEqual([]);
});

it('waits 2 s at most', async () => {
  const began = performance.now();
  expect(await missing({ slow: () => new Promise(() => undefined), fast: () => Promise.resolve() })).toEqual(['slow']);
  expect(performance.now() - began).toBeGreaterThan(1900);
});
