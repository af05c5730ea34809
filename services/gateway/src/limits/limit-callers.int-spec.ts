import { ask } from '../specification/ask.ts';
import { runningGateway } from '../specification/running-gateway.ts';
import type { RunningGateway } from '../specification/running-gateway.ts';

let gateway: RunningGateway;

beforeEach(async () => {
  gateway = await runningGateway('process', { rateLimit: { max: 3, windowMs: 60_000 } });
});
afterEach(() => gateway.stop());

it('refuses a caller who asks too often, and says when to come again', async () => {
  const token = await gateway.token('adviser');
  const answers = [];
  for (let turn = 0; turn < 4; turn += 1) answers.push(await ask(gateway, '/v1/cases', { token }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
  const [, , , last] = answers;
  expect(last?.body).toMatchObject({
    code: 'too-many-requests',
    detail: expect.stringMatching(/^Try again in \d+ s;/) as string,
  });
  expect(last?.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(last?.headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
});

it('counts each caller apart, refused ones and unknown addresses too', async () => {
  const [one, other] = await Promise.all([gateway.token('adviser'), gateway.token('compliance')]);
  for (let turn = 0; turn < 4; turn += 1) await ask(gateway, '/v1/cases', { token: one });
  expect((await ask(gateway, '/v1/cases', { token: other })).status).toBe(200);
  const refused = [];
  for (let turn = 0; turn < 4; turn += 1) refused.push((await ask(gateway, '/v1/cases', { token: 'nonsense' })).status);
  const nowhere = [];
  for (let turn = 0; turn < 4; turn += 1) nowhere.push((await ask(gateway, '/nowhere')).status);
  expect([refused, nowhere]).toEqual([
    [401, 401, 401, 429],
    [404, 404, 404, 429],
  ]);
});

it('does not count health and documentation', async () => {
  for (let turn = 0; turn < 6; turn += 1) {
    for (const path of ['/health/live', '/health/ready', '/openapi.json', '/docs'])
      expect((await ask(gateway, path)).status).toBe(200);
  }
});
