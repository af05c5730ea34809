import { EventStoreError } from '../port/event-store-error.ts';

const rfc3339 =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d+))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Refuses what is not RFC 3339 text. @throws EventStoreError invalid */
export function checkInstant(field: string, text: string): void {
  if (text.length > 64 || !rfc3339.test(text)) throw new EventStoreError('invalid', { field });
}

/** RFC 3339 text to UTC with six digits of the second, finer ones cut off, so that text compares as time. @throws EventStoreError invalid */
export function utcMicroseconds(field: string, text: string): string {
  const [, seconds, fraction = '', offset] = rfc3339.exec(text) ?? [];
  if (seconds === undefined || offset === undefined) throw new EventStoreError('invalid', { field });
  const utc = new Date(seconds + offset).toISOString().slice(0, 19);
  return `${utc}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
}
