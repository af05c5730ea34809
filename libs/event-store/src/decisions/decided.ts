/** What became of a command. The same command again gives the same, with `replayed`. */
export interface Decided {
  readonly id: string;
  readonly commandId: string;
  readonly revision: number;
  readonly position: bigint;
  readonly replayed: boolean;
}
