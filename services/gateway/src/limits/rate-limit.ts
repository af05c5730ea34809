/** How many requests a caller may make in how many milliseconds. */
export interface RateLimit {
  readonly max: number;
  readonly windowMs: number;
}

/** Wide enough for an import by one caller. */
export const defaultRateLimit: RateLimit = { max: 600, windowMs: 10_000 };
