import { expect, it } from '@jest/globals';
import { campaign } from './campaign.ts';

it('loses nothing in ten kills of writers, sessions and the server', async () => {
  const report = await campaign({ seed: 4, kills: { writer: 4, server: 3, session: 3 }, writers: 3, lanes: 4 });
  expect(report.findings).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(100);
  expect(report.appends).toBeGreaterThanOrEqual(report.acknowledged);
}, 240_000);
