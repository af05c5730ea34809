import type { ContactEvent, SetLanguage } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

export const setLanguage: Rule<SetLanguage, Client, ContactEvent> = ({ language }, client) => {
  if (client.language === language) throw new RuleBroken('LanguageUnchanged');
  return [{ type: 'LanguageSet', language }];
};
