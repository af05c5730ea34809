import type { Append } from '../port/append.ts';
import type { DatabaseRoles } from '../migrations/database-roles.ts';
import type { EventStore } from '../port/event-store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { ViewStore } from '../projections/view-store.ts';
import type { OtherProcess, OtherProcessOptions } from './other-process.ts';
import type { Rebuilds } from './rebuilds.ts';

/** All that the suite needs of an adapter: one empty log, and ways to open and to hurt it. */
export interface Fixture<Tx> {
  /** Opens a store on the log, as a restart or another process would. The fixture closes it. */
  open(options?: OpenStore): Promise<EventStore>;
  /** Sets the machine time of the log; it stands still from then on. */
  setClock(instant: string): Promise<void>;
  readonly views: Views<Tx>;
  /** The log's Merkle tree, in a transaction of the views. */
  readonly ledgerIn: (tx: Tx) => Ledger;
  /** Snapshots of the log's streams, as a service keeps them. */
  readonly snapshots: SnapshotStore;
  /**
   * Another log that holds the same, as a restored dump does, with views of its own, which are empty. Where there is a server, a way puts
   * it on a fresh one.
   */
  restored(way?: 'backup' | 'pg_dump'): Promise<Fixture<Tx>>;
  /** Rewrites the whole log, unchecked, as only the owner of its tables can. */
  tamper(events: readonly StoredEvent[]): Promise<void>;
  readonly rebuilds: Rebuilds<Tx>;
  /** Starts another process over the same database, a real one where there is a server. The fixture ends it. */
  startProcess(options: OtherProcessOptions): Promise<OtherProcess>;
  /** What only an adapter with a server can suffer; asked for when the suite's `faults` is true. */
  readonly faults?: Faults;
  close(): Promise<void>;
}

export interface OpenStore {
  readonly connections?: number;
  readonly wakeUps?: boolean;
  /** How long a call may take, in milliseconds, and how much may wait; of an adapter with a server. */
  readonly deadlineMs?: number;
  readonly room?: { readonly appends: number; readonly size: number };
}

/** Views beside the log, with rows of text. */
export interface Views<Tx> {
  readonly store: ViewStore<Tx>;
  put(tx: Tx, key: string, value: string): Promise<void>;
  /** All rows, as committed. */
  rows(): Promise<ReadonlyMap<string, string>>;
  /** Cuts the transaction's connection off, as a kill of the process would. */
  breakOff(tx: Tx): Promise<void>;
}

export type Rows = readonly Readonly<Record<string, unknown>>[];

export interface Faults {
  /** Runs SQL as one of the roles of a service's processes, in its schema. Gives the rows of the last statement. */
  as(role: keyof DatabaseRoles, sql: string): Promise<Rows>;
  /** A connection of a role that stays open until the fixture closes. */
  session(role: keyof DatabaseRoles): Promise<{ query(sql: string): Promise<Rows> }>;
  /** A store whose queries scan sequentially. */
  openWithoutIndexScans(): Promise<EventStore>;
  /** A store whose connections can be cut: the next answer that the server gives one of them gets lost. */
  openCuttable(): Promise<{ readonly store: EventStore; cutAnswer(): Promise<void> }>;
  /** Appends in a transaction that stays open. */
  holdAppend(append: Append): Promise<{ commit(): Promise<unknown>; rollback(): Promise<unknown>; kill(): Promise<unknown> }>;
  /** Lets the server refuse events of a type, which no check of ours foresees. */
  refuseType(type: string): Promise<void>;
  /** Says that the log has grown, though it has not. */
  wakeUp(): Promise<void>;
  /** Kills the connections that listen for wake-ups. */
  killWakeUps(): Promise<void>;
  /** Kills one of the connections that stores opened, whichever comes. */
  killConnection(): Promise<void>;
  /** Another process that appends batches to streams of its own, several at once, until it is killed; it has answers by now. */
  writer(name: string, batch: number): Promise<KillableWriter>;
  /** Leaves open what reads nothing of the log: a transaction with an id, an advisory lock, a writer in another database. */
  idleOthers(): Promise<void>;
  /** Holds a lock on the log's table that everybody has to wait for. */
  block(): Promise<{ release(): Promise<unknown> }>;
  /** An empty log on a server of its own. */
  ownServer(): Promise<KillableServer>;
  /** Rebuilds version 1 of the view of debts in a process of its own, which is killed after some milliseconds unless it is done. */
  killedRebuild(parts: number, afterMs: number): Promise<'killed' | 'done'>;
  /** Connections open now that stores opened, and how many of them listen. */
  connections(): Promise<{ readonly all: number; readonly listening: number }>;
}

export interface KillableWriter {
  /** Kills it with `kill -9`; gives the ids of the commands that it was answered. */
  kill(): Promise<readonly string[]>;
}

export interface KillableServer {
  open(options?: OpenStore): EventStore;
  /** Views of that server, each row under its key. */
  readonly views: Views<unknown>;
  /** Kills it with `kill -9`, and gives once it accepts connections again. */
  kill(): Promise<void>;
  /** Ends it in order, and gives once it accepts connections again. */
  restart(): Promise<void>;
  /** Stops all its processes in their tracks: they keep their sockets and answer nothing, until it thaws. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** Lets it refuse all writing, as a standby does, or take it again. */
  readOnly(on: boolean): Promise<void>;
  /** Moves the log to a disk of its own that is nearly full; gives a way to make room on it. Asked for when the suite's `smallDisk` is true. */
  nearlyFull(): Promise<{ readonly makeRoom: () => void }>;
  close(): Promise<void>;
}
