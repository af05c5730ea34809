import type { Account } from '../account/account.ts';
import type { Binaries } from '../binaries/binaries.ts';

/** All that is settled before PostgreSQL is started: with which programs, on which folder, as whom. */
export interface Room {
  readonly binaries: Binaries;
  readonly dataDir: string;
  /** Absent: as the caller. */
  readonly account: Account | undefined;
}
