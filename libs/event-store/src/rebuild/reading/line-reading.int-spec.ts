import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestSchema, testSchema } from '../../adapters/postgres/specification/test-schema.ts';
import { anAppend, anEvent } from '../../conformance/given.ts';
import { logOf } from '../../conformance/seen.ts';
import type { EventStore } from '../../port/event-store.ts';
import { streamView } from '../../stream-views/stream-view.ts';
import { readingOf, wholeEvents } from './line-reading.ts';
import { readHistories } from './read-histories.ts';

let world: TestSchema;
let store: EventStore;
beforeAll(async () => {
  world = await testSchema('');
  store = world.open();
  const plain = anEvent({ body: '{"note":"a\\\\tb\\n\\u0000"}' });
  const spaced = anEvent({ body: '{\n\t"note":\r "back\\\\slash \\ud800 März \ud83d\ude00" }' });
  const full = anEvent({
    origin: 'import',
    actor: { kind: 'person', id: 'adviser-\\7', via: 'gateway' },
    causationId: 'cause',
    traceparent: '00-1',
    clientId: 'client',
    caseId: 'case',
    metadata: '{"a":"\\t"}',
  });
  await store.append(anAppend('case-1', 'none', [plain, spaced, full]));
  await store.append(anAppend('case-\\2', 'none', 2));
});
afterAll(() => world.close());

const definition = { name: 'some', version: 1, table: 'some', key: [], rows: () => [] };
const read = (reading: typeof wholeEvents) => readHistories(world.admin, `${world.schema}.events`, 'true', reading);

test('whole events are those that the store reads', async () => {
  expect((await read(wholeEvents)).flat()).toEqual(await logOf(store));
});

test('a view that reads a part is given that part, and what its rows are found by', async () => {
  const found = (await read(readingOf(streamView({ ...definition, reads: ['body', 'version'] })))).flat();
  const stored = await logOf(store);
  expect(found).toEqual(
    stored.map(({ id, tenant, stream, type, revision, body, version }) => ({
      id,
      tenant,
      stream,
      type,
      revision,
      body,
      version,
    })),
  );
});

test('a view that reads what lies in no plain column is given whole events', () => {
  expect(readingOf(streamView({ ...definition, reads: ['body', 'actor'] }))).toBe(wholeEvents);
  expect(readingOf(streamView(definition))).toBe(wholeEvents);
});
