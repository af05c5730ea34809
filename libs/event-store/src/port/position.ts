/** Place in the log. Rises strictly in log order and in commit order; outside an adapter only compared and stored. 0n: before the first event. */
export type Position = bigint;
