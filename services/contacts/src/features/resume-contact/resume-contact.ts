import type { ContactEvent, ResumeContact } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

export const resumeContact: Rule<ResumeContact, Client, ContactEvent> = ({ inWriting }, { cessation }) => {
  if (cessation === undefined) throw new RuleBroken('ContactNotCeased');
  return [{ type: 'ContactResumed', inWriting }];
};
