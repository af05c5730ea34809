import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreError } from '../port/event-store-error.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Position } from '../port/position.ts';
import type { Page, TailOptions } from '../port/reading.ts';
import { type HeadWatch, pollInterval } from './head-watch.ts';
import { defaultPageSize } from './read-pages.ts';
import type { ScannableLog } from './scannable-log.ts';

/** Follows a log. `end` is where the log ended when this was called, not when the first page is asked for. */
export function tailPages(log: ScannableLog, watch: HeadWatch, options: TailOptions): AsyncGenerator<Page> {
  const start = options.after === 'end' ? log.headPosition() : Promise.resolve(options.after === 'start' ? 0n : options.after);
  start.catch(() => undefined);
  return follow(log, watch, start, options);
}

async function* follow(
  log: ScannableLog,
  watch: HeadWatch,
  start: Promise<Position>,
  options: TailOptions,
): AsyncGenerator<Page> {
  const { signal, pageSize = defaultPageSize } = options;
  setMaxListeners(0, signal);
  let after = await start;
  let known = watch.beyond(after, signal);
  // What others appended before this tail began wakes nobody.
  watch.nudge();
  for (;;) {
    await known;
    if (watch.closed) throw new EventStoreError('closed', { store: 'closed' });
    if (signal.aborted) return;
    const upTo = smaller(after + BigInt(pageSize), watch.known);
    const events = await scanOrWait(log, options, { after, upTo });
    if (isAborted(signal)) return;
    if (events !== undefined) {
      after = upTo;
      yield { events, through: after, caughtUp: after >= watch.known };
    }
    known = watch.beyond(after, signal);
  }
}

/** An outage ends no tail: it waits and tries again. */
async function scanOrWait(log: ScannableLog, where: TailOptions, window: { after: Position; upTo: Position }) {
  try {
    return await log.scan({ where, ...window, direction: 'forward' });
  } catch (error) {
    if (!isEventStoreError(error, 'unavailable')) throw error;
    await pause(pollInterval, undefined, { signal: where.signal }).catch(() => undefined);
    return undefined;
  }
}

function smaller(a: Position, b: Position): Position {
  return a < b ? a : b;
}

// A call, so that the compiler does not take the answer of before an await for the answer of now.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
