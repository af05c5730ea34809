/** Who acted: a person, a system, a reaction. `via` names what they acted through. */
export interface Actor {
  readonly kind: string;
  readonly id: string;
  readonly via?: string;
}

/** `import`: brought in from an organisation's past; state follows from it, nothing goes out because of it. */
export type Origin = 'live' | 'import';

/** An event as it is handed in. The store keeps body and metadata as the exact text that they are, and never parses them. */
export interface NewEvent {
  /** Ids are derived: `<command id>.<ordinal from 0>`. Any other id is refused. */
  readonly id?: string;
  readonly type: string;
  readonly version: number;
  /** Exact JSON text. */
  readonly body: string;
  /** RFC 3339 text; its precision and offset are kept. */
  readonly occurredAt: string;
  readonly clientId?: string;
  readonly caseId?: string;
  readonly origin: Origin;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  /** Exact JSON text. */
  readonly metadata?: string;
}
