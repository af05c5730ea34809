import { Recorded } from '../../http/answers.ts';
import { command } from '../../http/route.ts';
import { CeaseContact } from '../cessation/cease-contact.ts';
import { ResumeContact } from '../cessation/resume-contact.ts';
import { TellInconvenience } from '../inconveniences/tell-inconvenience.ts';
import { SetContactPreferences } from './set-contact-preferences.ts';

const service = 'contacts';
const needs = 'contacts:write';

/** The commands about how, when and whether a client wants to be contacted. */
export const preferenceCommands = {
  setContactPreferences: command('POST', '/v1/clients/{clientId}/contact-preferences', {
    service,
    needs,
    client: 'own',
    summary: 'Note how and when the client would like to be contacted',
    body: SetContactPreferences,
    answer: Recorded,
    errors: ['ClientNotKnown', 'QuietTimesLeaveNone'],
  }),
  tellInconvenience: command('POST', '/v1/clients/{clientId}/inconveniences', {
    service,
    needs,
    client: 'own',
    summary: 'Note when or where contact would come at a bad moment',
    body: TellInconvenience,
    answer: Recorded,
    errors: ['ClientNotKnown', 'InconvenienceOver'],
  }),
  ceaseContact: command('POST', '/v1/clients/{clientId}/cessation', {
    service,
    needs,
    client: 'own',
    summary: 'Note that the client wants no contact any more',
    body: CeaseContact,
    answer: Recorded,
    errors: ['ClientNotKnown', 'ContactAlreadyCeased'],
  }),
  resumeContact: command('POST', '/v1/clients/{clientId}/resumption', {
    service,
    needs,
    client: 'own',
    summary: 'Note that the client may be contacted again',
    body: ResumeContact,
    answer: Recorded,
    errors: ['ClientNotKnown', 'ContactNotCeased'],
  }),
} as const;
