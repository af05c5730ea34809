import { refusal } from '../http/refusal.ts';

/** How the rules of contacts refuse. */
export const contactRefusals = {
  ClientNotKnown: refusal(404, 'No such client', 'Nothing is known of a client with this id, or it is not yours to see.'),
  ClientNotYet: refusal(404, 'Not yet', 'At that moment nothing of this client was known. The first moment is {first}.'),
  LanguageUnchanged: refusal(409, 'The language is set already', 'Nothing would change; name another language.'),
  ChannelAlreadyThere: refusal(
    409,
    'The channel is there already',
    'The client is reached at this address; nothing would change.',
  ),
  ChannelAlreadyVerified: refusal(409, 'The channel is verified already', 'Nothing would change.'),
  ChannelUnknown: refusal(404, 'No such channel', 'The client is reached at no address with this id. Read the client first.'),
  ChannelAlreadyOptedOut: refusal(
    409,
    'Opted out already',
    'The client does not want to be contacted on this channel; nothing would change.',
  ),
  ChannelNotOptedOut: refusal(409, 'Not opted out', 'The client has not opted out of this channel; nothing would change.'),
  ContactAlreadyCeased: refusal(409, 'Contact has ceased already', 'The client is not contacted any more; nothing would change.'),
  ContactNotCeased: refusal(409, 'Contact has not ceased', 'The client may be contacted as it is; nothing would change.'),
  CulturalProfileNotShared: refusal(
    404,
    'Nothing was shared',
    'The client shared no cultural profile that still holds; nothing is left to withdraw.',
  ),
  InconvenienceOver: refusal(409, 'That time is over', 'It ends at {to}, before it was told. Give a time that is still to come.'),
  QuietTimesLeaveNone: refusal(
    409,
    'No time would be left',
    'The quiet times cover every time that is welcome. Leave some, or note that the client wants no contact at all.',
  ),
} as const;
