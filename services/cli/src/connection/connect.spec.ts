import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { writeInstallation } from '@attune/installation';
import { connect } from './connect.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-connect-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const empty = { ATTUNE_DATA: join(folder, 'nothing') };
const beside = { ATTUNE_DATA: join(folder, 'data') };
writeInstallation(beside.ATTUNE_DATA, {
  address: 'http://127.0.0.1:8424',
  tenant: 'home',
  tokens: {},
  database: { owner: 'postgres://o@127.0.0.1/attune', roles: { writer: 'w', reader: 'r', follower: 'f' } },
});

const claims = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

it('asks the server that was started here, with a token of its key', async () => {
  const { address, token } = await connect({ role: 'integration' }, beside);
  expect(address).toBe('http://127.0.0.1:8424');
  expect(claims(token)).toMatchObject({ sub: 'integration-1', tenant: 'home', roles: ['integration'] });
  expect(claims((await connect({ role: 'compliance', tenant: 'north' }, beside)).token)).toMatchObject({ tenant: 'north' });
});

it('lets the environment win', async () => {
  const environment = { ...beside, ATTUNE_URL: 'https://attune.example.org/api', ATTUNE_TOKEN: 'theirs' };
  expect(await connect({ role: 'integration' }, environment)).toEqual({ address: environment.ATTUNE_URL, token: 'theirs' });
  expect(await connect({ role: 'integration' }, { ...empty, ...environment, ATTUNE_DATA: empty.ATTUNE_DATA })).toMatchObject({
    token: 'theirs',
  });
});

it('gives no token of this installation to another server', async () => {
  const elsewhere = connect({ role: 'integration' }, { ...beside, ATTUNE_URL: 'https://attune.example.org' });
  await expect(elsewhere).rejects.toMatchObject({ code: 2 });
  expect(await connect({ role: 'integration' }, { ...beside, ATTUNE_URL: 'http://127.0.0.1:8424/' })).toHaveProperty('token');
});

it.each([
  ['no server was started here', empty, undefined, 3],
  ['the address is none', { ...beside, ATTUNE_URL: 'localhost:8424' }, undefined, 2],
  ['a token and a tenant are both given', { ...beside, ATTUNE_TOKEN: 'theirs' }, 'north', 2],
])('ends when %s', async (_why, environment, tenant, code) => {
  await expect(connect({ role: 'integration', tenant }, environment)).rejects.toMatchObject({ code });
});
