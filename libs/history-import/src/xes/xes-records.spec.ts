import { isFaulty } from '../is-faulty.ts';
import { allOf } from '../testing/all-of.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { utf16 } from '../testing/utf-16.ts';
import { xesRecords } from './xes-records.ts';

const read = (text: string | Uint8Array, onColumns?: (names: readonly string[]) => void) =>
  allOf(xesRecords(bytesOf(text, 11), { format: 'xes', onColumns }));
const log = (content: string) => `<?xml version="1.0"?>\n<log>\n${content}\n</log>\n`;
const trace = (content: string) => log(`<trace><string key="concept:name" value="A1"/>${content}</trace>`);

test('attributes of every kind become columns, nested ones by their path, those of the trace with case:', async () => {
  const [record] = await read(
    trace(`<event>
      <string key="concept:name" value="Pay &amp; &lt;go&gt; &#233;&#x1F600;"/><date key="time:timestamp" value="2020-01-01T00:00:00.000+01:00"/>
      <int key="i" value="157"/><float key="f" value="35.0"/><boolean key="b" value="true"/><id key="id" value="u-1"/>
      <string key="outer" value="o"><string key="inner" value="i"><int key="deep" value="1"/></string></string>
      <list key="l"><values><string key="one" value="1"/><string key="one" value="2"/></values></list><string key="empty" value=""/>
    </event>`),
  );
  expect(record).toEqual({
    line: 1,
    columns: {
      'case:concept:name': 'A1',
      'concept:name': 'Pay & <go> é😀',
      'time:timestamp': '2020-01-01T00:00:00.000+01:00',
      ...{ i: '157', f: '35.0', b: 'true', id: 'u-1' },
      ...{ outer: 'o', 'outer/inner': 'i', 'outer/inner/deep': '1', 'l/one': '1', 'l/one[2]': '2' },
    },
  });
});

test('events are counted over the traces; globals stand in for what is missing; classifiers, extensions and the log say nothing', async () => {
  const records = await read(
    log(`<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="trace"><string key="place" value="here"/></global>
      <global scope="event"><string key="who" value="nobody"/></global>
      <classifier name="Activity" keys="concept:name"/><string key="source" value="x"/>
      <trace><string key="concept:name" value="1"/><event><string key="who" value="me"/></event><event/></trace>
      <trace><string key="place" value="there"/><event/></trace>`),
  );
  expect(records).toEqual([
    { line: 1, columns: { 'case:concept:name': '1', 'case:place': 'here', who: 'me' } },
    { line: 2, columns: { 'case:concept:name': '1', 'case:place': 'here', who: 'nobody' } },
    { line: 3, columns: { 'case:place': 'there', who: 'nobody' } },
  ]);
});

test('prefixes of elements do not matter, nor does the encoding', async () => {
  const text =
    '<?xml version="1.0"?><x:log xmlns:x="http://www.xes-standard.org/"><x:trace><x:event><x:string key="ä" value="ü"/></x:event></x:trace></x:log>';
  const expected = [{ line: 1, columns: { ä: 'ü' } }];
  expect(await read(text)).toEqual(expected);
  expect(await read(utf16(text, 'le'))).toEqual(expected);
  expect(await read(Buffer.from(text.replace('"1.0"', '"1.0" encoding="ISO-8859-1"'), 'latin1'))).toEqual(expected);
});

test('columns are told when they first appear', async () => {
  const told: (readonly string[])[] = [];
  await read(
    trace('<event><string key="a" value="1"/></event><event><string key="a" value="1"/><int key="b" value="2"/></event>'),
    (names) => told.push(names),
  );
  expect(told).toEqual([['case:concept:name', 'a'], ['b']]);
});

test('an event that is too long or holds what cannot be kept is told, and the next is read', async () => {
  const long = Array.from({ length: 30 }, (_, at) => `<string key="k${String(at)}" value="${'x'.repeat(3000)}"/>`).join('');
  const records = await read(trace(`<event>${long}</event><event><string key="a" value="\u{FFFD}"/></event><event/>`));
  expect(records.map((record) => (isFaulty(record) ? record.faults[0]?.code : 'good'))).toEqual([
    'record-too-long',
    'not-in-encoding',
    'good',
  ]);
});

const laughs = '<!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
test.each([
  ['an empty file', '', 'file-empty', undefined],
  ['a document type', `<?xml version="1.0"?>\n${laughs}<log/>`, 'xml-doctype', 2],
  ['an entity beyond the five', trace('<event><string key="a" value="&eacute;"/></event>'), 'xml-broken', 3],
  ['an element that is not closed', '<log>\n<trace>\n<event>\n</trace></log>', 'xml-broken', 4],
  ['a file that is cut short', '<log>\n<trace>\n<event>\n', 'xml-broken', 4],
  ['text that is no XML', 'a,b\n1,2\n', 'xml-broken', 1],
  ['another kind of XML', '<html>\n</html>', 'xes-not-a-log', 1],
  ['an attribute without key', log('<trace><event><string value="1"/></event></trace>'), 'xes-not-readable', 3],
  [
    'a key that objects cannot have',
    log('<trace><event><string key="__proto__" value="1"/></event></trace>'),
    'xes-not-readable',
    3,
  ],
  ['attributes of a trace after its events', trace('<event/><string key="late" value="1"/>'), 'xes-not-readable', 3],
  ['attributes without bottom', log('<list key="a">'.repeat(100)), 'xes-not-readable', 3],
])('%s is refused with code, line and remedy', async (_, text, code, line) => {
  await expect(read(text)).rejects.toMatchObject({ code, line, remedy: expect.any(String) as string });
});

test('what stood before the break has been given, and its content is in no message', async () => {
  const seen: number[] = [];
  const broken = trace('<event><int key="a" value="1"/></event><event><string key="name" value="Maria"></evnt>');
  const reading = (async () => {
    for await (const { line } of xesRecords(bytesOf(broken, 20), { format: 'xes' })) seen.push(line);
  })();
  await expect(reading).rejects.toThrow(/^(?!.*Maria).*not well-formed \([A-Za-z ]+\)$/);
  expect(seen).toEqual([1]);
});
