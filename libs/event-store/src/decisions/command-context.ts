import type { Actor } from '@attune/kernel';

/** Who asks, for whom, and what makes asking again harmless. */
export interface CommandContext {
  readonly tenant: string;
  readonly actor: Actor;
  /** A UUID that is the same each time the same command is tried. */
  readonly commandId: string;
  /** A keyed hash of all that was asked. */
  readonly fingerprint: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  readonly origin: 'live' | 'import';
  /** When it happened, if not now: RFC 3339 in UTC. */
  readonly occurredAt?: string;
  /** Whom it is about, where the state does not say so yet. */
  readonly clientId?: string;
  /** Only if the stream is at this revision (`If-Match`). */
  readonly onlyAt?: number;
}
