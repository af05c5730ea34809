/** What holds for every route, as the documentation's first page says it. */
export const conventions = `
Everything that happens with a case is kept as an event, and every view is made of the events. A command is a POST to the thing that it
makes; what was recorded is never changed, only corrected.

## Forms
JSON in \`camelCase\`. Moments are RFC 3339, answered in UTC: \`2026-03-01T11:20:00Z\`. Dates are \`YYYY-MM-DD\`. Money is
\`{ "amount": 12345, "currency": "GBP" }\`, the amount an integer of minor units. Ids are UUIDs in lower case. Unknown fields in a request
are refused; answers may get new fields, so leave alone what you don't know.

## Who is calling
Send \`Authorization: Bearer …\` with a token of your issuer, or with an API key. Each operation says which permission it needs. A field that
you may not read is answered as \`{ "withheld": "words:read" }\`, one that nobody can read as \`{ "unreadable": "erased" }\`. An integration with the scope \`act-for-clients\` speaks as a client by
\`Attune-On-Behalf-Of: client/<id>\`; then only that client's cases exist. Cases of other tenants do not exist either: 404.

## Errors
Errors are \`application/problem+json\` (RFC 9457). \`code\` is stable and for programs, \`detail\` says what to do, and where fields
are wrong \`errors\` points to each with a JSON Pointer. 400 malformed · 401 not known · 403 not permitted · 404 not there · 405 not with this
method · 409 refused by a rule · 412 changed since · 413 too large · 415 wrong content type · 422 key reused · 429 too often · 503 try again.

## Repeating is safe
Each command needs an \`Idempotency-Key\`: new for each thing, the same when you try again. What was recorded answers again as it did, and is
recorded once, however often and however late it is sent. A refusal is not remembered. The same key with another body is 422.
Ids of commands follow from the key, and \`X-Request-Id\` is stored as it comes: put nothing personal in either.

## Two people at once
Answers carry the case's revision as \`ETag\`. Send it as \`If-Match\`, and the command holds only if nothing happened since, else 412.

## Reading what you wrote
A write answers \`at\`, an opaque mark (also \`Attune-At\`). Give it as \`?since=\` to any read, which then waits up to 5 s until it
shows the write; \`Prefer: wait=2\` shortens that. When it would still be old, the answer is 503 \`view-behind\`, never old data.

## Two questions about time
Views of one case and its story take \`?asOf=\` (what we **knew** then: events recorded up to a moment, a date or a mark) and
\`?effectiveAt=\` (what had **happened** by then, in order of occurrence), alone or together. Before the first event: 404 \`not-yet\`.

## Lists
\`?limit\` and \`?after\`, with the cursor that the page before answered as \`next\`, and as a \`Link\` header with \`rel="next"\`.

## Limits
\`RateLimit-Limit\`, \`RateLimit-Remaining\` and \`RateLimit-Reset\` say what is left; beyond it 429 with \`Retry-After\`. Each operation says
how large its body may be. \`X-Request-Id\` and \`traceparent\` are taken and returned.
`.trim();
