import type { SourceRecord } from '../source-record.ts';

const kinds: Readonly<Record<string, string>> = {
  'time:timestamp': 'date',
  amount: 'float',
  expense: 'float',
  article: 'int',
  points: 'int',
};

/** The records of a CSV log as XES, as another program would write it: integers without fraction, times with a T, milliseconds. */
export function asXes(records: readonly SourceRecord[]): string {
  const cases = Map.groupBy(records, ({ columns }) => columns['case:concept:name'] ?? '');
  const traces = [...cases].map(
    ([name, events]) => `<trace>${attribute('concept:name', name)}${events.map(event).join('\n')}</trace>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>
<log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="trace"><string key="concept:name" value="unnamed"/></global>
  <global scope="event"><string key="concept:name" value="unnamed"/></global>
  <classifier name="Activity" keys="concept:name"/>
  <string key="source" value="invented"/>
  ${traces.join('\n  ')}
</log>
`;
}

function event({ columns }: SourceRecord): string {
  const own = Object.entries(columns).filter(([name]) => !name.startsWith('case:'));
  return `<event>${own.map(([name, value]) => attribute(name, value)).join('')}</event>`;
}

function attribute(key: string, value: string): string {
  const kind = kinds[key] ?? 'string';
  const date = (text: string) => text.replace(/^(.{10}) (.{8})/, '$1T$2.000');
  const written = kind === 'date' ? date(value) : kind === 'int' ? value.replace(/\.0$/, '') : value;
  return `<${kind} key="${escaped(key)}" value="${escaped(written)}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
