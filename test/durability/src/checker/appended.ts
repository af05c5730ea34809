import { createHash } from 'node:crypto';
import type { EventRow } from './read-log.ts';

/** Events of one command that lie side by side in the log. */
export interface Appended {
  readonly id: string;
  readonly tenant: string;
  readonly stream: string;
  readonly count: number;
  readonly position: string;
  readonly revision: string;
  readonly recordedAt: string;
  readonly hash: string;
  /** Whether the bodies and ordinals say that this is all of it and nothing else. */
  readonly whole: boolean;
}

interface Said {
  readonly append: string;
  readonly ordinal: number;
  readonly of: number;
}

/** Sums up a run of rows with one command. */
export function appendedBy(rows: readonly EventRow[]): Appended | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { command_id: id, tenant, stream, recorded_at: recordedAt } = first;
  const whole = rows.every((row, index) => {
    const said = saidBy(row);
    const same = row.tenant === tenant && row.stream === stream && row.recorded_at === recordedAt;
    return same && row.ordinal === String(index) && said?.append === id && said.ordinal === index && said.of === rows.length;
  });
  const hash = createHash('sha256')
    .update(rows.map(({ body }) => body).join('\n'))
    .digest('hex');
  return { id, tenant, stream, count: rows.length, position: last.position, revision: last.revision, recordedAt, hash, whole };
}

function saidBy({ body }: EventRow): Said | undefined {
  try {
    return JSON.parse(body) as Said;
  } catch {
    return undefined;
  }
}
