import { isSealed } from '@attune/contracts';
import type { StoryEntry, Unreadable } from '@attune/contracts';
import { readable } from '../terminal/readable.ts';

const indent = '            ';

/** An entry as people read it: when and what, why, who; below, what was said and written. */
export function entryInWords(entry: StoryEntry): string {
  const { at, what, why, words, notes, details, identity, correctedBy } = entry;
  const taken = correctedBy === undefined ? '' : ' [taken back later]';
  const lines = [
    readable(why),
    whoOf(entry),
    ...said('Words', words),
    ...said('Notes', notes),
    ...said('In particular', identity),
    ...said('Details', details),
  ];
  const below = lines.flatMap((line) => line.split('\n')).map((line) => `${indent}${line}`);
  return [`${dayAndTime(at)}  ${readable(what)}${taken}`, ...below, ''].join('\n');
}

function whoOf({ who: { kind, id, via }, service, type, at, recordedAt, origin }: StoryEntry): string {
  const by = via === undefined ? '' : `, by way of ${via}`;
  const later = at.slice(0, 10) === recordedAt.slice(0, 10) ? '' : ` · recorded ${dayAndTime(recordedAt)}`;
  return readable(`${kind} ${id}${by} · ${service} ${type}${later}${origin === 'import' ? ' by import' : ''}`);
}

/** What is withheld says which permission it would need, what cannot be read says why. */
function said(name: string, given: StoryEntry['words'] | StoryEntry['details']): readonly string[] {
  if (given === undefined) return [];
  if (typeof given === 'string')
    return given.includes('\n') ? [`${name}:`, ...readable(given).split('\n').map(deeper)] : [`${name}: ${readable(given)}`];
  if (isSealed(given)) return [`${name}: sealed`];
  if (isWithheld(given)) return [`${name}: withheld (needs ${given.withheld})`];
  if (isUnreadable(given)) return [`${name}: ${reasons[given.unreadable]}`];
  return [
    `${name}:`,
    ...Object.entries(given).map(([key, value]) => deeper(`${readable(key)}: ${readable(value).replaceAll('\n', ' ')}`)),
  ];
}

const deeper = (line: string) => `  ${line}`;

function isWithheld(given: object): given is { readonly withheld: string } {
  return Object.keys(given).length === 1 && 'withheld' in given && String(given.withheld).endsWith(':read');
}

const reasons: Readonly<Record<Unreadable['unreadable'], string>> = {
  erased: 'erased',
  'vault-away': 'not readable at the moment (the vault of keys is away)',
  damaged: 'damaged: tell an operator',
};

function isUnreadable(given: object): given is Unreadable {
  return Object.keys(given).length === 1 && 'unreadable' in given && Object.hasOwn(reasons, String(given.unreadable));
}

/** A moment in UTC: the day alone where it says no more. */
function dayAndTime(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
