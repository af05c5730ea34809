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

const of = { clientId: ownClient };
const consent = { how: 'online', told: 'What it is kept for, and that it can be withdrawn.' };
const ramadan = { what: 'Ramadan', from: '2027-02-07', to: '2027-03-10', wish: 'no-calls' };
const profile = {
  observances: [ramadan],
  careTopics: 'Her late husband.',
  decidesToo: 'Her eldest brother.',
  interpreter: 'ig',
};

test('what a client shared of their culture is shown while their consent holds, and at no moment afterwards', async () => {
  const [client, adviser] = [system.as('client'), system.as('adviser')];
  const { id, at } = await client.record(routes.shareCulturalProfile, of, { ...profile, consent });
  await client.record(routes.setLanguage, of, { language: 'ig' });
  expect((await adviser.read(routes.clientCard, of)).culture).toMatchObject({ profileId: id, ...profile });
  const shared = new Date().toISOString();
  await client.record(routes.withdrawCulturalProfile, of, { how: 'spoken' });
  for (const moment of [{}, { asOf: at }, { asOf: shared }, { effectiveAt: shared }]) {
    const answer = await adviser.get(addressOf(routes.clientCard, of, moment));
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('culture');
    for (const told of ['Ramadan', 'husband', 'brother']) expect(answer.text).not.toContain(told);
  }
  expect(await client.post(addressOf(routes.withdrawCulturalProfile, of), { how: 'spoken' })).toMatchObject({
    status: 404,
    body: { code: 'cultural-profile-not-shared' },
  });
  // What is shared anew is shown, and brings nothing back.
  await client.record(routes.shareCulturalProfile, of, { decidesToo: 'Nobody.', consent });
  const again = await adviser.get(addressOf(routes.clientCard, of));
  expect(again.body).toMatchObject({ culture: { decidesToo: 'Nobody.' } });
  expect(again.text).not.toContain('Ramadan');
});

test.each([
  [profile, '/consent'],
  [{ consent }, ''],
  [{ ...profile, consent, interpreter: 'xx' }, '/interpreter'],
  [{ consent, observances: [{ ...ramadan, to: '2027-02-01' }] }, '/observances/0/to'],
  [{ consent, observances: [{ ...ramadan, faith: 'x' }] }, '/observances/0/faith'],
])('%j is refused at %s', async (body, pointer) => {
  const answer = await system.as('client').post(addressOf(routes.shareCulturalProfile, of), body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});
