import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addressOf } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const channelsOf = async (clientId: string) =>
  (await system.as('adviser').read(routes.clientCard, { clientId })).channels.map(({ kind, address, verifiedAt }) => ({
    kind,
    address,
    verified: verifiedAt !== undefined,
  }));

test('where a client is reached is kept in one form, verified, and removed', async () => {
  const clientId = randomUUID();
  const adviser = system.as('adviser');
  const add = (body: object) => adviser.record(routes.addChannel, { clientId }, body);
  const { id: channelId } = await add({ kind: 'phone', address: '(020) 7946 0018', country: 'GB' });
  await add({ kind: 'e-mail', address: 'Ada@MÜNCHEN.example' });
  await add({ kind: 'letter', address: '1 Quay Street\nBelfast' });
  await adviser.record(routes.verifyChannel, { clientId, channelId }, {});
  const [phone, mail, letter] = [
    { kind: 'phone', address: '+442079460018', verified: true },
    { kind: 'e-mail', address: 'Ada@xn--mnchen-3ya.example', verified: false },
    { kind: 'letter', address: '1 Quay Street\nBelfast', verified: false },
  ];
  expect(await channelsOf(clientId)).toEqual([phone, mail, letter]);
  expect(
    await adviser.post(addressOf(routes.addChannel, { clientId }), { kind: 'phone', address: '+44 20 79460018' }),
  ).toMatchObject({
    status: 409,
    body: { code: 'channel-already-there' },
  });
  await adviser.record(routes.removeChannel, { clientId, channelId }, {});
  expect(await channelsOf(clientId)).toEqual([mail, letter]);
  const verify = addressOf(routes.verifyChannel, { clientId, channelId });
  expect(await adviser.post(verify, {})).toMatchObject({ status: 404, body: { code: 'channel-unknown' } });
});

test.each([
  [{ kind: 'phone', address: '020 7946 0018' }, '/country'],
  [{ kind: 'phone', address: 'ask my sister', country: 'GB' }, '/address'],
  [{ kind: 'text-message', address: '+44 20 7946 0018 ext. 5' }, '/address'],
  [{ kind: 'e-mail', address: 'ada@localhost' }, '/address'],
  [{ kind: 'letter', address: '  ' }, '/address'],
  [{ kind: 'phone', address: '020 7946 0018', country: 'gb' }, '/country'],
])('%j is refused with what is wanted, and is not repeated', async (body, pointer) => {
  const answer = await system.as('client').post(addressOf(routes.addChannel, { clientId: ownClient }), body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  expect(answer.text).not.toContain(body.address.trim() || 'never');
});

test('a client tells their own addresses, and nobody else does; whether they are theirs an adviser says', async () => {
  const client = system.as('client');
  const body = { kind: 'e-mail', address: 'ada@example.org' };
  const { id: channelId } = await client.record(routes.addChannel, { clientId: ownClient }, body);
  expect(await client.post(addressOf(routes.addChannel, { clientId: randomUUID() }), body)).toMatchObject({
    status: 404,
    body: { code: 'client-not-known' },
  });
  expect(await client.post(addressOf(routes.verifyChannel, { clientId: ownClient, channelId }), {})).toMatchObject({
    status: 403,
  });
  await client.record(routes.removeChannel, { clientId: ownClient, channelId }, {});
});
