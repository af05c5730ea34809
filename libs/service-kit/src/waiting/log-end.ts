/** A moment that nothing is recorded after: `positionAt` gives where the log ends, which is all that a request may know of it. */
export const endOfTime = '9999-12-31T23:59:59Z';
