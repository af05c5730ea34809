export interface LocalPostgresOptions {
  /** Folder of the data, made if it is absent; its password and its claim lie beside it, as `<dataDir>.password` and `<dataDir>.claim`. */
  readonly dataDir: string;
  /** The clone that asks: names the place under /var/lib when PostgreSQL's own account cannot reach the clone. */
  readonly cloneDir: string;
  /** Superuser's password for data that are yet to be made; by default a random one. */
  readonly password?: string;
  /** Server settings by PostgreSQL's names, over ours. What keeps data safe and the port closed cannot be changed. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How often within a minute a server that ended by itself is started again; 3 unless told otherwise. */
  readonly restarts?: number;
  /** Told, in one sentence each, what a person at the screen should know. */
  readonly onNotice: (notice: string) => void;
}
