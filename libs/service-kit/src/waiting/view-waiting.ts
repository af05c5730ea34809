import type { EventStore, ProjectionRunner } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import { requestContext } from '../context/request-context.ts';
import { readMark } from '../requests/mark.ts';
import { endOfTime } from './log-end.ts';

const longestWaitSeconds = 5;

/** Lets a read wait for its view: until it has passed a mark, or (`Prefer: wait=`) all that is in the log now. Never old data unasked. */
export class ViewWaiting {
  private readonly store: EventStore;
  private readonly runner: Pick<ProjectionRunner<never>, 'waitFor'>;

  constructor(store: EventStore, runner: Pick<ProjectionRunner<never>, 'waitFor'>) {
    this.store = store;
    this.runner = runner;
  }

  /** @throws RuleBroken `ViewBehind` after 5 s, or after what the caller is ready to wait; `MarkUnknown` */
  async passed(view: string, since: string | undefined): Promise<void> {
    const { wait } = requestContext();
    if (since === undefined && wait === undefined) return;
    const position = since === undefined ? await this.head() : readMark(since).position;
    await this.reached(view, position, wait ?? longestWaitSeconds);
  }

  /** Waits for all that is in the log now, whatever the caller said. @throws RuleBroken `ViewBehind` after 5 s */
  async caughtUp(view: string): Promise<void> {
    await this.reached(view, await this.head(), longestWaitSeconds);
  }

  private head(): Promise<bigint> {
    return this.store.positionAt(endOfTime);
  }

  private async reached(view: string, position: bigint, seconds: number): Promise<void> {
    if (!(await this.runner.waitFor(view, position, seconds * 1000))) throw new RuleBroken('ViewBehind', { seconds });
  }
}
