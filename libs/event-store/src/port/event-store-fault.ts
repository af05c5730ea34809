import type { Position } from './position.ts';
import type { Expected, Revision } from './revision.ts';

/** Every refusal of a store, by code, with its facts. None carries personal data. */
export interface EventStoreFaults {
  readonly conflict: { readonly stream: string; readonly expected: Expected; readonly actual: Revision };
  readonly 'command-reused': { readonly commandId: string };
  readonly 'duplicate-event': { readonly eventId: string };
  readonly invalid: { readonly field: string };
  readonly 'too-large': { readonly field: string; readonly limit: number };
  readonly unsupported: { readonly what: string };
  /** Another holder moved the checkpoint. */
  readonly fenced: { readonly name: string };
  readonly erased: { readonly eventId: string };
  readonly corrupt: { readonly position: Position };
  readonly closed: { readonly store: 'closed' };
  /** `unknown` is safe to retry: the command id makes it harmless. `state` is the SQLSTATE or the system's error code. */
  readonly unavailable: { readonly outcome: 'not-written' | 'unknown'; readonly state?: string };
}

export type EventStoreErrorCode = keyof EventStoreFaults;
