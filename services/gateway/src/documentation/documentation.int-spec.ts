import { Validator } from '@seriousme/openapi-schema-validator';
import { ask } from '../specification/ask.ts';
import { runningGateway } from '../specification/running-gateway.ts';
import type { RunningGateway } from '../specification/running-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await runningGateway('process');
});
afterAll(() => gateway.stop());

it('serves a description that an independent validator takes for OpenAPI 3.1', async () => {
  const { status, body } = await ask(gateway, '/openapi.json');
  expect(status).toBe(200);
  const validator = new Validator();
  expect(await validator.validate({ ...body })).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('serves a page that asks no other host for anything', async () => {
  const { headers, body } = await ask(gateway, '/docs');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  const page = String(body['text']);
  expect(page).not.toMatch(/https?:|<script>|\/\//);
  const parts = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(parts).toHaveLength(4);
  for (const part of parts) expect((await ask(gateway, part)).status).toBe(200);
  const start = await ask(gateway, '/docs/start.js');
  expect(start.body['text']).toContain('validatorUrl: null');
  expect(start.headers.get('content-type')).toMatch(/^text\/javascript/);
});

it('shows the public keys, and no private one', async () => {
  const { headers, body } = await ask(gateway, '/.well-known/jwks.json');
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  expect(body['keys']).toHaveLength(1);
  expect(JSON.stringify(body)).not.toContain('"d"');
});
