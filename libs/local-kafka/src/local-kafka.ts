export interface LocalKafkaOptions {
  /** Where the broker keeps its data. */
  readonly dataDir: string;
  /** Where the jars are kept between starts. */
  readonly jarsDir: string;
  /** Told what takes its time. */
  readonly onNotice: (notice: string) => void;
  /** Where java and mvn are looked for; the process's own PATH unless given. */
  readonly path?: string;
}

/** A broker that runs. */
export interface LocalKafka {
  /** `127.0.0.1:<port>`, the same after each restart of this handle. */
  readonly address: string;
  readonly pid: number;
  /** Ends it in order; the data stay. */
  stop(): Promise<void>;
  /** Ends it with `kill -9`. */
  kill(): Promise<void>;
  /** Starts it again on its port and data, after a stop or a kill. */
  start(): Promise<void>;
}
