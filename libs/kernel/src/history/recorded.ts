/** Who did it: a kind and an opaque id, nothing personal. `via` names the integration that acted for a client. */
export interface Actor {
  readonly kind: 'adviser' | 'client' | 'compliance' | 'integration' | 'operator' | 'service';
  readonly id: string;
  readonly via?: string;
}

/** What every stored event carries beside its type and data. */
export interface Envelope {
  readonly id: string;
  readonly tenant: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly clientId?: string;
  readonly caseId?: string;
  readonly origin: 'live' | 'import';
  /** When it happened; may lie far in the past. */
  readonly occurredAt: string;
  /** When it was stored. */
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
}

/** An event as it is stored, folded and projected: `{ ...envelope, type, data }`, for each member of a union. */
export type Recorded<Event extends { readonly type: string }> = Event extends { readonly type: infer Type }
  ? Envelope & { readonly type: Type; readonly data: Omit<Event, 'type'> }
  : never;

/** Any recorded event, for what looks at envelopes and doesn't care what happened. */
export interface AnyRecorded extends Envelope {
  readonly type: string;
  readonly data: unknown;
}
