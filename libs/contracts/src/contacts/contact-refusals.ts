import { refusal } from '../http/refusal.ts';

/** How the rules of contacts refuse. */
export const contactRefusals = {
  ClientNotKnown: refusal(404, 'No such client', 'Nothing is known of a client with this id, or it is not yours to see.'),
  ClientNotYet: refusal(404, 'Not yet', 'At that moment nothing of this client was known. The first moment is {first}.'),
  LanguageUnchanged: refusal(409, 'The language is set already', 'Nothing would change; name another language.'),
  ChannelAlreadyOptedOut: refusal(
    409,
    'Opted out already',
    'The client does not want to be contacted on this channel; nothing would change.',
  ),
  ChannelNotOptedOut: refusal(409, 'Not opted out', 'The client has not opted out of this channel; nothing would change.'),
} as const;
