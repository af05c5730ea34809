/** PostgreSQL's programs, as they lie on this machine. */
export interface Binaries {
  /** Holds bin/, lib/ and share/; the programs find each other from there. */
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
  /** Version of the package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
}
