/** A PostgreSQL server on this machine, reachable on the loopback address only. */
export interface LocalPostgres {
  /** Address of the superuser, password included: for whoever creates databases and roles, never for a log. */
  readonly url: string;
  /** Where the data really lie: not always where they were asked for, see `startLocalPostgres`. */
  readonly dataDir: string;
  /** The process that runs now; another one after a server that ended by itself was started again. */
  readonly pid: number;
  /** Ends the server in order (open transactions are rolled back) and gives once it is gone. Calling it again changes nothing. */
  readonly stop: () => Promise<void>;
}
