import type { EventStore } from '../port/event-store.ts';
import type { Faults, Fixture } from './fixture.ts';

export interface ConformanceOptions<Tx> {
  readonly name: string;
  /** Makes a fixture on an empty log. */
  readonly make: () => Promise<Fixture<Tx>>;
  /** Whether `Fixture.faults` is there. Without it the behaviours that need it are skipped by name. */
  readonly faults: boolean;
  /** Whether a pg_dump of the server's version is there. */
  readonly pgDump?: boolean;
  /** Whether a small disk can be made here. */
  readonly smallDisk?: boolean;
  /** As the adapter's own `can` says; a behaviour that it cannot have is skipped by name. */
  readonly can: { readonly atomicMany: boolean; readonly densePositions: boolean; readonly emptyCommands: boolean };
}

export interface World<Tx> {
  readonly fixture: Fixture<Tx>;
  readonly store: EventStore;
  readonly faults: Faults;
}

export type Needs = 'faults' | 'pgDump' | 'smallDisk' | 'atomicMany' | 'noAtomicMany' | 'densePositions' | 'emptyCommands';

/** Declares one behaviour of the suite, on a log of its own. What kills a server again and again says how long that may take. */
export type Behaviour<Tx> = (
  title: string,
  run: (world: World<Tx>) => Promise<void>,
  needs?: Needs,
  timeLimitMs?: number,
) => void;
