import type { JsonObject } from './json.ts';

/** The headers that routes take, written once. */
export const sharedParameters: JsonObject = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'New for each thing you record, and the same when you try again: the same request with the same key is recorded once.',
    schema: {
      type: 'string',
      pattern: '^[\\x21-\\x7e]{1,255}$',
      minLength: 1,
      maxLength: 255,
      examples: ['9b1c6f1e-0c5e-4f0e-8a53-2f3d6f0a7b11'],
    },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The ETag of an earlier answer: the command holds only if the case is still at that revision.',
    schema: { type: 'string', examples: ['"3"'] },
  },
  Prefer: {
    name: 'Prefer',
    in: 'header',
    required: false,
    description: 'How many seconds a read may wait for the mark in `since`, at most 5: `wait=2`.',
    schema: { type: 'string', examples: ['wait=2'] },
  },
  OnBehalfOf: {
    name: 'Attune-On-Behalf-Of',
    in: 'header',
    required: false,
    description: 'The client that an integration acts for; needs the scope `act-for-clients`.',
    schema: { type: 'string', pattern: '^client/[0-9a-f-]{36}$', examples: ['client/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10'] },
  },
  ImportMap: {
    name: 'Attune-Import-Map',
    in: 'header',
    required: false,
    description: 'The map of a CSV body, as base64url of the map file; needed with `text/csv`.',
    schema: { type: 'string' },
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: 'An id of your own for this request; made for you when absent, and returned.',
    schema: { type: 'string', pattern: '^[\\w.:-]{1,128}$' },
  },
  Traceparent: {
    name: 'traceparent',
    in: 'header',
    required: false,
    description: 'The trace that the request belongs to (W3C Trace Context); begun for you when absent, and returned.',
    schema: { type: 'string', examples: ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'] },
  },
};
