/** An event of a log that is being restored, as far as its body depends on it. */
export interface RestoredEvent {
  readonly tenant: string;
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly clientId: string | undefined;
  readonly body: string;
}

/**
 * Gives the body that an event is to have from now on; the same, for the most part. Called in log order, for several events at once.
 * Whatever it throws ends the restore, and nothing of it stays.
 */
export type ChangeBody = (event: RestoredEvent) => Promise<string> | string;
