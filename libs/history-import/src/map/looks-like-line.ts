import type { Columns } from '../source-record.ts';
import { readMoment } from '../values/read-moment.ts';
import type { ImportMap } from './import-map.ts';

/** Whether columns have what each line of a log has: a time that can be read, and an activity. */
export function looksLikeLine(columns: Columns, { time, activity }: ImportMap): boolean {
  const when = columns[time.column];
  return when !== undefined && columns[activity] !== undefined && typeof readMoment(when, time) === 'string';
}
