import type { OpeningRecord } from '../opening-record.ts';
import { VaultAway } from '../vault-away.ts';
import type { Ask } from './ask.ts';

interface Waiting {
  readonly opening: OpeningRecord;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const mostWaiting = 10_000;
const mostAtOnce = 1_000;

/** Keeps records of openings. While one batch is on its way the next gathers, so a reader waits for a trip or two and never for a queue. */
export class OpeningRecorder {
  private readonly ask: Ask;
  private waiting: Waiting[] = [];
  private sending: Promise<void> | undefined;

  constructor(ask: Ask) {
    this.ask = ask;
  }

  record(opening: OpeningRecord): Promise<void> {
    if (this.waiting.length >= mostWaiting) return Promise.reject(new VaultAway('busy'));
    return new Promise<void>((done, failed) => {
      this.waiting.push({ opening, done, failed });
      this.sending ??= this.send();
    });
  }

  /** Settles when nothing is on its way any more. */
  async idle(): Promise<void> {
    await this.sending;
  }

  private async send(): Promise<void> {
    await Promise.resolve(); // records of this very moment join
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, mostAtOnce);
      this.waiting = this.waiting.slice(mostAtOnce);
      try {
        await this.ask('record_openings($1)', [JSON.stringify(batch.map(({ opening }) => row(opening)))]);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.sending = undefined;
  }
}

function row({ clientId, ...others }: OpeningRecord): object {
  return { client_id: clientId, ...others };
}
