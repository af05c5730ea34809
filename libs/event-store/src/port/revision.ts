/** Number of events in a stream: 0 is no stream, the first event is 1. */
export type Revision = number;

/** What an append expects of its stream: an exact revision, no event yet (`none`), at least one (`exists`), or nothing (`any`). */
export type Expected = Revision | 'none' | 'exists' | 'any';
