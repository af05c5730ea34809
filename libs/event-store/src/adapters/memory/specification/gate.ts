/** Lets calls pass while it is open; those that come meanwhile wait. */
export class Gate {
  #opened: Promise<void> = Promise.resolve();
  #open: ((error?: Error) => void) | undefined;

  shut(): void {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    promise.catch(() => undefined);
    this.#opened = promise.then(() => undefined);
    this.#opened.catch(() => undefined);
    this.#open = (error) => {
      if (error === undefined) resolve(undefined);
      else reject(error);
    };
  }

  /** With an error, those that waited fail. */
  open(error?: Error): void {
    this.#open?.(error);
  }

  async pass<Result>(call: () => Promise<Result>): Promise<Result> {
    await this.#opened;
    return call();
  }
}
