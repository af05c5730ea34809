import pg from 'pg';

/** Streams that lie side by side in the log's index by stream. Each stream lies whole in one range. */
export interface Range {
  readonly n: number;
  /** The stream before the first one, and the last one; the outer ranges are open. */
  readonly after: { readonly tenant: string; readonly stream: string } | null;
  readonly upTo: { readonly tenant: string; readonly stream: string } | null;
  /** Events in it when it was made, of all types. */
  readonly size: number;
}

/** Which events of the log a range holds, in SQL. */
export function inRange({ after, upTo }: Range): string {
  const row = ({ tenant, stream }: { readonly tenant: string; readonly stream: string }) =>
    `(${pg.escapeLiteral(stream)}, ${pg.escapeLiteral(tenant)})`;
  const low = after === null ? 'true' : `(stream, tenant) > ${row(after)}`;
  return upTo === null ? low : `${low} and (stream, tenant) <= ${row(upTo)}`;
}
