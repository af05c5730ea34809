import { imagined } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';

/** The id of the past event with that number, counted from 0: what a correction names. */
export function pastEventId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}.0`;
}

/** Events of a past, one a minute from nine o'clock on the day before, each by a command of its own. */
export function pastEvents<Event extends { readonly type: string }>(events: readonly Event[]): readonly Recorded<Event>[] {
  return events.map((event, number) => {
    const at = new Date(Date.UTC(2026, 10, 24, 9, number)).toISOString();
    const id = pastEventId(number);
    return { ...imagined(event, at, number + 1), id, commandId: id.slice(0, -2), position: BigInt(number + 1) };
  });
}
