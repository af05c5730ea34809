import type { JsonObject } from './json.ts';

/** The headers of answers, written once. */
export const sharedHeaders: JsonObject = {
  ETag: { description: 'The revision of the case; send it as If-Match.', schema: { type: 'string', examples: ['"3"'] } },
  'Attune-At': {
    description: 'A mark; give it as `since` to a read that must show what was recorded.',
    schema: { type: 'string' },
  },
  Link: {
    description: 'The next page (RFC 8288), absent on the last.',
    schema: { type: 'string', examples: ['</v1/cases?after=WzFd>; rel="next"'] },
  },
  'X-Request-Id': { description: 'The id of this request, for questions about it.', schema: { type: 'string' } },
  'RateLimit-Limit': { description: 'How many requests a caller may make in a window.', schema: { type: 'integer' } },
  'RateLimit-Remaining': { description: 'How many are left in this window.', schema: { type: 'integer' } },
  'RateLimit-Reset': { description: 'In how many seconds the window ends.', schema: { type: 'integer' } },
  'Retry-After': { description: 'In how many seconds to try again.', schema: { type: 'integer' } },
};
