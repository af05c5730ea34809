import { refusal } from './refusal.ts';

/** What any route may answer before a rule is asked. */
export const requestRefusals = {
  Malformed: refusal(400, 'The request is malformed', '{problem}'),
  FieldsWrong: refusal(400, 'Some fields are wrong', 'Each entry of "errors" points to a field and says what it must be.'),
  IdempotencyKeyMissing: refusal(
    400,
    'The Idempotency-Key is missing',
    'Send the header Idempotency-Key with a text of 1 to 255 visible characters that is new for each thing you record, and the same when you try again.',
  ),
  IdempotencyKeyReused: refusal(
    422,
    'The Idempotency-Key was used for something else',
    'This key already belongs to another body on this route. Send a new key for a new thing, or the same body to repeat the first.',
  ),
  OccurredInTheFuture: refusal(
    400,
    'It has not happened yet',
    'occurredAt lies in the future; leave it out or give a moment up to now.',
  ),
  MarkUnknown: refusal(400, 'The mark is unknown', 'Give "since", "asOf" or "after" exactly as an answer gave it.'),
  TokenMissing: refusal(401, 'Who is calling?', 'Send the header Authorization: Bearer <token>, or an API key as the token.'),
  TokenRefused: refusal(401, 'The token is not accepted', 'The token is {problem}. Ask your issuer for a new one.'),
  PermissionMissing: refusal(403, 'Not permitted', 'This needs the permission {needs}, which the caller does not have.'),
  OnBehalfOfRefused: refusal(
    403,
    'Not permitted for a client',
    'Attune-On-Behalf-Of has the form client/<id> and needs the scope act-for-clients.',
  ),
  RouteUnknown: refusal(404, 'No such address', 'There is nothing at this address. /openapi.json lists what there is.'),
  MethodUnknown: refusal(405, 'Not with this method', 'This address answers {allowed} only.'),
  BodyTooLarge: refusal(413, 'The body is too large', 'At most {limit} bytes are taken here. Send less at a time.'),
  MediaTypeWrong: refusal(415, 'The content type is not taken here', 'Send the body as {accepts}.'),
  RevisionStale: refusal(
    412,
    'It has changed since',
    'If-Match named revision {expected}, now it is {actual}. Read it again, then decide again.',
  ),
  TooManyRequests: refusal(429, 'Too many requests', 'Try again in {seconds} s; the RateLimit headers say how much is left.'),
  ViewBehind: refusal(503, 'The view is not that far yet', 'The view has not passed that mark yet. Try again in a moment.'),
  Unavailable: refusal(
    503,
    'Not available at the moment',
    'Nothing is lost: send the same request again with the same Idempotency-Key.',
  ),
  VaultAway: refusal(
    503,
    'What is personal cannot be kept at the moment',
    'The vault of keys is away, and nothing personal is stored without its seal. Nothing was recorded: send the same request again with the same Idempotency-Key.',
  ),
  ClientErased: refusal(
    409,
    'The client was forgotten',
    'Nothing personal is recorded about a client whose data were erased. Leave personal fields out, or open a new case for a new client.',
  ),
  NotReady: refusal(503, 'Not ready yet', 'It waits for {missing}.'),
  Unexpected: refusal(
    500,
    'Something went wrong on our side',
    'It was logged under the request id {requestId}. Sending the same request again is safe.',
  ),
} as const;
