import { readMoment } from './read-moment.ts';
import { timePattern } from './time-pattern.ts';

const rome = (value: string, format?: string) =>
  readMoment(value, { column: 'at', zone: 'Europe/Rome', format: format === undefined ? undefined : timePattern(format) });

test.each([
  ['2005-01-10 10:00:00', '2005-01-10T09:00:00Z'],
  ['2005-07-10T10:00', '2005-07-10T08:00:00Z'],
  ['2005-07-10', '2005-07-09T22:00:00Z'],
  ['2005-07-10 10:00:00.250', '2005-07-10T08:00:00.25Z'],
  ['2005-10-30 02:30:00', '2005-10-30T00:30:00Z'], // the first of the two
  ['2005-07-10T10:00:00Z', '2005-07-10T10:00:00Z'],
])('%s in Rome is %s', (given, utc) => {
  expect(rome(given)).toBe(utc);
});

test.each([
  ['DD/MM/YYYY HH:mm', '10/07/2005 10:00', '2005-07-10T08:00:00Z'],
  ['DD.MM.YYYY', '10.07.2005', '2005-07-09T22:00:00Z'],
  ['YYYYMMDDHHmmss', '20050710100005', '2005-07-10T08:00:05Z'],
])('%s reads %s', (format, given, utc) => {
  expect(rome(given, format)).toBe(utc);
});

test.each([
  ['2005-03-27 02:30:00', 'time-not-in-zone'],
  ['2005-02-30', 'time-unreadable'],
  ['2005-01-01 10:00:60', 'time-unreadable'],
  ['10/07/2005', 'time-unreadable'],
  ['tomorrow', 'time-unreadable'],
])('%s in Rome is told as %s', (given, code) => {
  expect(rome(given)).toMatchObject({ code, column: 'at', value: given });
});

test('a time without offset is told when the values should have theirs', () => {
  expect(readMoment('2005-01-10 10:00:00', { column: 'at', zone: 'offset' })).toMatchObject({ code: 'time-without-offset' });
  expect(readMoment('2005-01', { column: 'at', zone: 'offset' })).toMatchObject({ code: 'time-unreadable' });
});

test.each(['DD/MM', 'YYYY-MM-DD MM', 'YYYY-MM-DD H', 'YYYY MMM DD', ''])('%j is no pattern', (given) => {
  expect(timePattern(given)).toBeUndefined();
});
