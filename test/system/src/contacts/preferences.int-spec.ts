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

const day = 86_400_000;
const inDays = (days: number) => `${new Date(Date.now() + days * day).toISOString().slice(0, 19)}Z`;
const friday = { weekday: 'friday', from: '18:00', to: '08:00' };

test('a client tells how, when and where they would like to be contacted', async () => {
  const client = system.as('client');
  const of = { clientId: ownClient };
  const preferred = { ranking: ['letter', 'phone'], quietTimes: [friday], timeZone: 'Europe/London' };
  await client.record(routes.setContactPreferences, of, preferred);
  const { id } = await client.record(routes.tellInconvenience, of, { place: 'at work' });
  const during = { from: inDays(1), to: inDays(3) };
  await client.record(routes.tellInconvenience, of, { during });
  expect(await client.read(routes.clientCard, of)).toMatchObject({
    preferences: { ...preferred, goodTimes: [] },
    inconveniences: [{ inconvenienceId: id, place: 'at work' }, { during }],
  });
  // What was told last counts, and a time that has passed inconveniences nobody.
  await client.record(routes.setContactPreferences, of, { timeZone: 'America/Sao_Paulo' });
  const later = await client.read(routes.clientCard, of, { effectiveAt: inDays(4) });
  expect(later).toMatchObject({ preferences: { ranking: [], quietTimes: [], timeZone: 'America/Sao_Paulo' } });
  expect(later.inconveniences).toHaveLength(1);
});

test('a client may end all contact, and begin it again', async () => {
  const adviser = system.as('adviser');
  const of = { clientId: randomUUID() };
  await adviser.record(routes.ceaseContact, of, { inWriting: true });
  expect(await adviser.read(routes.clientCard, of)).toMatchObject({ ceased: { inWriting: true } });
  expect(await adviser.post(addressOf(routes.ceaseContact, of), { inWriting: false })).toMatchObject({
    status: 409,
    body: { code: 'contact-already-ceased' },
  });
  await adviser.record(routes.resumeContact, of, { inWriting: false });
  expect(await adviser.read(routes.clientCard, of)).not.toHaveProperty('ceased');
  expect(await adviser.post(addressOf(routes.resumeContact, of), { inWriting: false })).toMatchObject({
    status: 409,
    body: { code: 'contact-not-ceased' },
  });
});

test.each([
  ['setContactPreferences', { timeZone: 'Europe/Atlantis' }, '/timeZone', 'IANA'],
  ['setContactPreferences', { timeZone: '+01:00' }, '/timeZone', 'IANA'],
  ['setContactPreferences', { timeZone: 'Europe/London', ranking: ['phone', 'phone'] }, '/ranking', 'once'],
  [
    'setContactPreferences',
    { timeZone: 'Europe/London', quietTimes: [{ ...friday, from: '25:00' }] },
    '/quietTimes/0/from',
    '23:59',
  ],
  ['setContactPreferences', { timeZone: 'Europe/London', quietTimes: [{ ...friday, to: '18:00' }] }, '/quietTimes/0/to', '24:00'],
  ['tellInconvenience', {}, '', 'a time, a place or both'],
  ['tellInconvenience', { during: { from: inDays(2), to: inDays(1) } }, '/during/to', 'after'],
] as const)('%s of %j is refused at %s', async (route, body, pointer, wanted) => {
  const answer = await system.as('client').post(addressOf(routes[route], { clientId: ownClient }), body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  expect(answer.text).toContain(wanted);
});

test('quiet times that leave no time at all are refused with a way out', async () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const quietTimes = days
    .map((weekday) => ({ weekday, from: '08:00', to: '07:59' }))
    .concat({ ...friday, from: '00:00', to: '24:00' });
  const goodTimes = [{ weekday: 'friday', from: '07:59', to: '08:00' }];
  const post = (body: object) => system.as('client').post(addressOf(routes.setContactPreferences, { clientId: ownClient }), body);
  const answer = await post({ goodTimes, quietTimes, timeZone: 'Europe/London' });
  expect(answer).toMatchObject({ status: 409, body: { code: 'quiet-times-leave-none' } });
  expect(answer.text).toContain('no contact at all');
  expect(await post({ quietTimes, timeZone: 'Europe/London' })).toMatchObject({ status: 201 });
});
