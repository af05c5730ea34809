import type { ContactEvent, IntroduceClient } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

/** A person's name is what they say it is, however often they say it anew. */
export const introduceClient: Rule<IntroduceClient, Client, ContactEvent> = ({ name, formOfAddress }) => [
  { type: 'ClientIntroduced', name, formOfAddress },
];
