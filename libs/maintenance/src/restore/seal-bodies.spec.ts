import { expect, it } from '@jest/globals';
import { memoryVault, open } from '@attune/privacy';
import { sealBodies } from './seal-bodies.ts';

const event = { tenant: 'home', stream: 'case-1', id: 'e.0', type: 'CheckedIn', version: 1, clientId: 'ada' };

it('seals for the client of the event, at its place', async () => {
  const vault = memoryVault();
  const body = await sealBodies(vault)({ ...event, body: '{"words":{"plain":"Hello"},"feeling":2}' });
  const { words, feeling } = JSON.parse(body) as { readonly words: { readonly sealed: string }; readonly feeling: number };
  const place = { tenant: 'home', clientId: 'ada', eventId: 'e.0', field: '/words' };
  expect([open(await vault.keyFor('home', 'ada'), place, words.sealed), feeling]).toEqual(['Hello', 2]);
});

it('leaves alone what is sealed or not personal, byte for byte', async () => {
  const body = '{ "feeling" : 2, "words":{"sealed":"v1.k.x"} }';
  expect(await sealBodies(memoryVault())({ ...event, body })).toBe(body);
});

it('refuses what is personal and about nobody', async () => {
  const change = sealBodies(memoryVault())({ ...event, clientId: undefined, body: '{"words":{"plain":"Hello"}}' });
  await expect(change).rejects.toMatchObject({ code: 'NotSealed' });
});
