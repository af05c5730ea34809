import { Recorded } from '../http/answers.ts';
import { command } from '../http/route.ts';
import { channelCommands } from './channels/channel-commands.ts';
import { cultureCommands } from './culture/culture-commands.ts';
import { IntroduceClient } from './introduction/introduce-client.ts';
import { preferenceCommands } from './preferences/preference-commands.ts';
import { SetLanguage } from './language/set-language.ts';
import { OptIn } from './opt-outs/opt-in.ts';
import { OptOut } from './opt-outs/opt-out.ts';

const service = 'contacts';
const needs = 'contacts:write';

/** The commands about a client: whoever may contact them keeps to what they told. */
export const contactCommands = {
  ...channelCommands,
  ...preferenceCommands,
  ...cultureCommands,
  introduceClient: command('POST', '/v1/clients/{clientId}/introductions', {
    service,
    needs,
    client: 'own',
    summary: "Note the client's name and form of address",
    body: IntroduceClient,
    answer: Recorded,
    errors: ['ClientNotKnown'],
  }),
  setLanguage: command('POST', '/v1/clients/{clientId}/language', {
    service,
    needs,
    client: 'own',
    summary: 'Note in which language the client wants to be spoken to',
    body: SetLanguage,
    answer: Recorded,
    errors: ['ClientNotKnown', 'LanguageUnchanged'],
  }),
  optOut: command('POST', '/v1/clients/{clientId}/opt-outs', {
    service,
    needs,
    client: 'own',
    summary: 'Note that the client does not want to be contacted on a channel',
    body: OptOut,
    answer: Recorded,
    errors: ['ClientNotKnown', 'ChannelAlreadyOptedOut'],
  }),
  optIn: command('POST', '/v1/clients/{clientId}/opt-ins', {
    service,
    needs,
    client: 'own',
    summary: 'Note that the client may be contacted on a channel again',
    body: OptIn,
    answer: Recorded,
    errors: ['ClientNotKnown', 'ChannelNotOptedOut'],
  }),
} as const;
