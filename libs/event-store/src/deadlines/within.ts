/** How long a call waits for the database, in milliseconds: longer than the server's own limit on waiting for the log's lock. */
export const defaultDeadline = 15_000;

/** The time is up, and nobody knows what the other end does. Not a refusal of the store yet: the caller knows whether it wrote. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
  readonly code = 'DEADLINE';
}

/** Gives what a promise gives. @throws DeadlinePassed after a time in milliseconds; what comes of the promise is then nobody's */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const { promise: passed, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => {
      reject(new DeadlinePassed());
    },
    Math.max(ms, 0),
  );
  work.catch(() => undefined);
  try {
    return await Promise.race([work, passed]);
  } finally {
    clearTimeout(timer);
  }
}
