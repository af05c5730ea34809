import { describe, test } from '@jest/globals';
import { specification } from '@attune/testing';
import type { Personal } from '@attune/contracts';
import { clientDecider } from '../domain/client.ts';
import { learnFact } from '../reactions/learn-fact.ts';
import { introduceClient } from './introduce-client/introduce-client.ts';
import { optIn } from './opt-in/opt-in.ts';
import { optOut } from './opt-out/opt-out.ts';
import { setLanguage } from './set-language/set-language.ts';

const given = specification(clientDecider);
const name = 'Adaeze Okafor' as unknown as Personal<string>;
const cause = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0';

describe('a client', () => {
  test('is called what they say, as often as they say it', () => {
    given().when(introduceClient, { name }).then({ type: 'ClientIntroduced', name, formOfAddress: undefined });
    given({ type: 'ClientIntroduced', name })
      .when(introduceClient, { name })
      .then({ type: 'ClientIntroduced', name, formOfAddress: undefined });
  });

  test('is spoken to in the language that they told last', () => {
    given().when(setLanguage, { language: 'ig' }).then({ type: 'LanguageSet', language: 'ig' });
    given({ type: 'LanguageSet', language: 'ig' }).when(setLanguage, { language: 'ig' }).refusedWith('LanguageUnchanged');
    given({ type: 'LanguageSet', language: 'ig' }, { type: 'LanguageSet', language: 'en' })
      .when(setLanguage, { language: 'ig' })
      .then({ type: 'LanguageSet', language: 'ig' });
  });

  test('can opt out of a channel of which nothing else is known, and in again', () => {
    const out = { type: 'ChannelOptedOut', channel: 'phone' } as const;
    given().when(optOut, { channel: 'phone' }).then(out);
    given(out).when(optOut, { channel: 'phone' }).refusedWith('ChannelAlreadyOptedOut');
    given(out).when(optOut, { channel: 'letter' }).then({ type: 'ChannelOptedOut', channel: 'letter' });
    given(out).when(optIn, { channel: 'phone' }).then({ type: 'ChannelOptedIn', channel: 'phone' });
    given().when(optIn, { channel: 'phone' }).refusedWith('ChannelNotOptedOut');
    given(out, { type: 'ChannelOptedIn', channel: 'phone' }).when(optOut, { channel: 'phone' }).then(out);
  });

  test('is known from a case once, however often that is told', () => {
    const fact = { kind: 'case-opened', cause, caseId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f11' } as const;
    given()
      .when(learnFact, fact)
      .then({ type: 'FactLearned', ...fact });
    given({ type: 'FactLearned', ...fact })
      .when(learnFact, fact)
      .then();
  });
});
