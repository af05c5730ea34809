import { expect, test } from '@jest/globals';
import type { ContactEvent } from '@attune/contracts';
import { asItHappened, fold } from '@attune/kernel';
import { pastEvents, specification, specificationNow } from '@attune/testing';
import { clientDecider } from '../domain/client.ts';
import { shareCulturalProfile } from '../features/share-cultural-profile/share-cultural-profile.ts';
import { withdrawCulturalProfile } from '../features/withdraw-cultural-profile/withdraw-cultural-profile.ts';
import { withoutWithdrawnProfile } from './without-withdrawn-profile.ts';

const given = specification(clientDecider);
const profileId = specificationNow.newId('cultural-profile');
const profile = { consent: { how: 'spoken', told: 'What for.' }, careTopics: 'Her late husband.' } as never as {
  readonly consent: { readonly how: 'spoken'; readonly told: never };
};
const shared: ContactEvent = { type: 'CulturalProfileShared', profileId, ...profile };
const withdrawn: ContactEvent = { type: 'CulturalProfileWithdrawn', how: 'online' };

test('what was shared holds until it is withdrawn, once', () => {
  given().when(shareCulturalProfile, profile).then(shared);
  given(shared).when(withdrawCulturalProfile, { how: 'online' }).then(withdrawn);
  given().when(withdrawCulturalProfile, { how: 'online' }).refusedWith('CulturalProfileNotShared');
  given(shared, withdrawn).when(withdrawCulturalProfile, { how: 'online' }).refusedWith('CulturalProfileNotShared');
});

test('of what was withdrawn nothing is told at any moment, and what was shared since is', () => {
  const language: ContactEvent = { type: 'LanguageSet', language: 'ig' };
  const whole = pastEvents([shared, language, shared, withdrawn, shared]);
  const told = (upTo: number) => fold(clientDecider, withoutWithdrawnProfile(whole.slice(0, upTo), whole));
  expect([1, 2, 3, 4].map((upTo) => told(upTo).culture)).toEqual([undefined, undefined, undefined, undefined]);
  expect(told(2).language).toBe('ig');
  expect(told(5).culture).toMatchObject({ profileId });
});

test('a withdrawal that is said to have happened before hides what was shared all the same', () => {
  const [first, second] = pastEvents([shared, withdrawn]);
  if (first === undefined || second === undefined) throw new TypeError('two events');
  const whole = [first, { ...second, occurredAt: '2026-11-01T00:00:00Z' }];
  expect(fold(clientDecider, withoutWithdrawnProfile(asItHappened(whole), whole)).culture).toBeUndefined();
});
