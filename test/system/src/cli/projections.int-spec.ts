import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openCase } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { attune } from './run-attune.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 60_000);
afterAll(() => system.stop());

const reason = 'Mrs Smith of 12 High Street is on no list';

async function asOwner(text: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: system.running.owner });
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end();
  }
}

/** From here on the list of cases takes no new case. */
const refuse = () => asOwner(`alter table cases.case_list add constraint refused check (status <> 'open') not valid`);
const mend = () => asOwner('alter table cases.case_list drop constraint refused');

const projections = (...words: readonly string[]) => attune(['projections', ...words], system.folder);

async function stopped() {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    const shown = await projections('show', 'cases', 'case-list', '--json');
    if (shown.code === 1) return shown;
  }
  throw new Error('It did not stop.');
}

test('an event that a view cannot take is listed, tried again and left out, while the service runs', async () => {
  await openCase(system.as('adviser'));
  expect(await projections('list', 'cases', '--json')).toMatchObject({ code: 0 });
  expect(await projections('retry', 'cases', 'case-list')).toMatchObject({
    code: 4,
    stderr: 'case-list is not stopped at an event, so nothing was done.\n',
  });

  await refuse();
  const { caseId: first } = await openCase(system.as('adviser'));
  const shown = await stopped();
  expect(shown.records[0]).toMatchObject({
    name: 'case-list',
    version: 1,
    stopped: { type: 'CaseOpened', error: 'QueryFailedError 23514', tenant: 'home', attempts: 6 },
  });
  expect((await projections('list', 'cases')).stdout).toMatch(
    /case-list 1: at \d+, \d+ behind, STOPPED\n {2}position \d+, CaseOpened/,
  );
  expect(await projections('retry', 'cases', 'case-list', '--json')).toMatchObject({
    code: 1,
    records: [{ outcome: 'stopped-again', stopped: { attempts: 12 } }],
  });
  await mend();
  expect(await projections('retry', 'cases', 'case-list', '--json')).toMatchObject({
    code: 0,
    records: [{ outcome: 'went-on' }],
  });
  const all = await system.as('adviser').get('/v1/cases', { prefer: 'wait=5' });
  expect(JSON.stringify(all.body)).toContain(first);

  await refuse();
  const { caseId: left } = await openCase(system.as('adviser'));
  await stopped();
  expect(await projections('skip', 'cases', 'case-list', '--yes')).toMatchObject({ code: 2 });
  expect(await projections('skip', 'cases', 'case-list', '--reason', reason)).toMatchObject({ code: 2 });
  expect(await projections('skip', 'cases', 'ledger', '--reason', reason, '--yes')).toMatchObject({ code: 4 });
  const skipped = await projections('skip', 'cases', 'case-list', '--reason', reason, '--yes', '--json');
  expect(skipped).toMatchObject({ code: 0, records: [{ outcome: 'went-on' }] });
  expect(await projections('list', 'cases')).toMatchObject({ code: 0 });

  const recorded = await asOwner(`select tenant, type, version, body from cases.events where stream = 'projection-case-list'`);
  expect(recorded).toMatchObject([{ tenant: 'home', type: 'ProjectionEventSkipped', version: 1 }]);
  expect(JSON.stringify(recorded)).toContain('sealed');
  expect(JSON.stringify(recorded)).not.toContain('Smith');
  await mend();
  const rest = await system.as('adviser').get('/v1/cases', { prefer: 'wait=5' });
  expect(JSON.stringify(rest.body)).not.toContain(left);

  // Every rebuild leaves it out, too, and a restart takes the log, with the record in it.
  expect(await attune(['rebuild', 'cases', '--all', '--json'], system.folder)).toMatchObject({ code: 0 });
  await system.restart();
  const again = await system.as('adviser').get('/v1/cases', { prefer: 'wait=5' });
  expect(JSON.stringify(again.body)).toContain(first);
  expect(JSON.stringify(again.body)).not.toContain(left);
}, 180_000);

test('an event that was put in beside the store is told by verify and by a rebuild, and can be left out', async () => {
  const { caseId } = await openCase(system.as('adviser'));
  await asOwner(`insert into cases.events (position, recorded_at, command_id, ordinal, revision, version, tenant, stream, type, occurred_at,
      origin, actor_kind, actor_id, correlation_id, client_id, case_id, body)
    select (select max(position) + 1 from cases.events), clock_timestamp(), gen_random_uuid(), 0, revision + 1, 1, tenant, stream, 'CheckedIn',
      occurred_at, origin, actor_kind, actor_id, correlation_id, client_id, case_id, '{"feeling": nobody knows}'
    from cases.events where stream = 'case-${caseId}' order by revision desc limit 1`);
  const { position } = (await stopped()).records[0]?.['stopped'] as { readonly position: string };
  expect(await attune(['verify', 'cases', '--json'], system.folder)).toMatchObject({
    code: 1,
    records: [{ equal: false, fault: { position, kinds: ['command-missing'] } }],
  });
  // It stands still, though all that it has is right.
  const rebuilt = await attune(['rebuild', 'cases', 'case-list', '--json'], system.folder);
  expect(rebuilt).toMatchObject({
    code: 1,
    records: [{ equal: true }, { name: 'case-list', stopped: { position } }, { equal: true, stopped: 1 }],
  });
  for (const view of ['case-list', 'references', 'reviews-due']) {
    const skipped = await projections('skip', 'cases', view, '--reason', reason, '--yes', '--json');
    expect(skipped).toMatchObject({ code: 0, records: [{ outcome: 'went-on' }] });
  }
  expect(await attune(['rebuild', 'cases', '--all'], system.folder)).toMatchObject({ code: 0 });
}, 180_000);

test.each([
  [['list', 'cases', 'case-list'], 2],
  [['show', 'cases', 'case-lists'], 2],
  [['show', 'cases', 'case-list', '--version', 'two'], 2],
  [['show', 'plans', 'case-list'], 2],
  [['mend', 'cases', 'case-list'], 2],
])('%j is wrong use', async (words, code) => {
  expect(await projections(...words)).toMatchObject({ code });
});
