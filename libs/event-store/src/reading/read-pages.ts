import type { Position } from '../port/position.ts';
import type { Page, ReadAllOptions } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import type { ScannableLog } from './scannable-log.ts';

export const defaultPageSize = 1000;

interface Window {
  readonly after: Position;
  readonly upTo: Position;
}

/**
 * Reads a log window by window up to the end that it had at the start. The next window is fetched while the caller works on this one.
 */
export async function* readPages(log: ScannableLog, options: ReadAllOptions): AsyncGenerator<Page> {
  const { after = 0n, upTo, direction = 'forward', limit = Infinity, pageSize = defaultPageSize } = options;
  const head = await log.headPosition();
  const whole = { after, upTo: upTo === undefined || upTo > head ? head : upTo };
  const forward = direction === 'forward';
  const fetch = async (window: Window) => ({ window, events: await log.scan({ where: options, ...window, direction }) });

  let remaining = limit;
  let window = remaining > 0 ? firstWindow(whole, BigInt(pageSize), forward) : undefined;
  let pending = window && fetch(window);
  while (pending !== undefined && window !== undefined) {
    const { events } = await pending;
    const done = window;
    const full = events.length >= remaining;
    window = full ? undefined : nextWindow(whole, done, BigInt(pageSize), forward);
    pending = window && fetch(window);
    // Left early, nobody awaits the page fetched ahead.
    pending?.catch(() => undefined);
    const kept = events.slice(0, remaining);
    remaining -= kept.length;
    const through = full && events.length > kept.length ? lastPosition(kept) : forward ? done.upTo : done.after + 1n;
    yield { events: kept, through, caughtUp: through === (forward ? whole.upTo : whole.after + 1n) };
  }
}

function firstWindow({ after, upTo }: Window, size: bigint, forward: boolean): Window | undefined {
  if (after >= upTo) return undefined;
  if (forward) return { after, upTo: after + size < upTo ? after + size : upTo };
  return { after: upTo - size > after ? upTo - size : after, upTo };
}

function nextWindow(whole: Window, done: Window, size: bigint, forward: boolean): Window | undefined {
  return firstWindow(forward ? { ...whole, after: done.upTo } : { ...whole, upTo: done.after }, size, forward);
}

function lastPosition(events: readonly StoredEvent[]): Position {
  return events.at(-1)?.position ?? 0n;
}
