import type { Position } from './position.ts';
import type { Revision } from './revision.ts';
import type { StoredEvent } from './stored-event.ts';

/** RFC 3339 text. */
export type Instant = string;

export type Direction = 'forward' | 'backward';

/** All tenants: publisher, projections, rebuild and ledger only. */
export type Scope = { readonly tenant: string } | { readonly allTenants: true };

export interface Filter {
  readonly types?: readonly string[];
  /** Kinds of streams: what stands before the first `-` of the name (`case` for `case-1f0c…`). */
  readonly streams?: readonly string[];
  /** The `n`th (from 0) of `of` disjoint shares; a stream lies whole in one. */
  readonly partition?: { readonly of: number; readonly n: number };
}

/** Bounds are inclusive. `asOf` is what was known by then: a position, or a time of recording. */
export interface ReadOptions {
  readonly from?: Revision;
  readonly to?: Revision;
  readonly asOf?: Position | Instant;
  readonly direction?: Direction;
  readonly limit?: number;
}

/** `after` is exclusive, `upTo` inclusive, in both directions. The limit counts events after the filter. */
export type ReadAllOptions = Scope &
  Filter & {
    readonly after?: Position;
    readonly upTo?: Position;
    readonly direction?: Direction;
    readonly limit?: number;
    /** Positions scanned for one page, matching or not; 1000 unless told. */
    readonly pageSize?: number;
  };

export type TailOptions = Scope &
  Filter & {
    readonly after: Position | 'start' | 'end';
    readonly signal: AbortSignal;
    readonly pageSize?: number;
  };

/** `through`: scanned up to here, matching or not (backward: down to here). It is the checkpoint. */
export interface Page {
  readonly events: readonly StoredEvent[];
  readonly through: Position;
  readonly caughtUp: boolean;
}
