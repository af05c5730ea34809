import type { Finding } from './finding.ts';
import type { EventRow } from './read-log.ts';

/** Looks at the log row by row: positions, revisions and times. */
export class OrderCheck {
  readonly #findings: Finding[];
  readonly #revisions = new Map<string, number>();
  #position = 0n;
  #recordedAt = '';

  constructor(findings: Finding[]) {
    this.#findings = findings;
  }

  next({ position, recorded_at: recordedAt, tenant, stream, revision }: EventRow): void {
    const at = `position ${position}`;
    if (BigInt(position) !== this.#position + 1n) this.#findings.push({ promise: 'positions are dense', at });
    this.#position = BigInt(position);
    if (recordedAt < this.#recordedAt) this.#findings.push({ promise: 'times never fall', at });
    this.#recordedAt = recordedAt;
    const name = `${tenant}/${stream}`;
    if (Number(revision) !== (this.#revisions.get(name) ?? 0) + 1) this.#findings.push({ promise: 'revisions have no gap', at });
    this.#revisions.set(name, Number(revision));
  }
}
