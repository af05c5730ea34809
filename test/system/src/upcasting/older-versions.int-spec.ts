import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { attune } from '../cli/run-attune.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { letter, opening, post } from '../imports/lines.ts';

let system: System;
let caseId: string;
beforeAll(async () => {
  system = await startSystem();
  const answer = await post(await integration(), [opening('V1'), letter('V1')]);
  ({ caseId } = (answer.body as { readonly results: readonly [{ readonly caseId: string }] }).results[0]);
  // As the first version of HistoryNoted was stored: its activity open, everything else as today.
  const owner = new pg.Client({ connectionString: system.running.owner });
  await owner.connect();
  const { rowCount } = await owner.query(`update cases.events set version = 1,
    body = jsonb_set(body::jsonb, '{activity}', '"Letter"')::text where type = 'HistoryNoted'`);
  expect(rowCount).toBe(1);
  await owner.end();
  await system.restart();
}, 60_000);
afterAll(() => system.stop());

const integration = () => system.with({ tenant: 'home', roles: ['integration'] });

test('an event of an older version is read as one of the newest, in a view and in the story', async () => {
  const adviser = system.as('adviser');
  const history = await adviser.read(routes.caseHistory, { caseId });
  expect(history.entries).toMatchObject([{ activity: 'Letter', source: 'invented-loans', attributes: { number: 'V1' } }]);
  const { entries } = await adviser.read(routes.story, { caseId });
  expect(entries.find(({ type }) => type === 'HistoryNoted')).toMatchObject({
    what: 'Something happened before, or elsewhere.',
    notes: 'Letter',
    details: { number: 'V1' },
  });
});

test('what became personal since is withheld from whoever may not read it, though the log has it open', async () => {
  const history = await (await integration()).read(routes.caseHistory, { caseId });
  expect(history.entries).toMatchObject([{ activity: { withheld: 'notes:read' }, attributes: { withheld: 'notes:read' } }]);
});

test('the same line is still there already, a new one goes in as the newest version, and views follow from both', async () => {
  const again = await post(await integration(), [
    opening('V1'),
    letter('V1'),
    letter('V1', { attributes: { second: 'yes' }, activity: 'Second letter' }),
  ]);
  expect(again.body).toMatchObject({ alreadyThere: 2, keptAsHistory: 1 });
  const { entries } = await system.as('adviser').read(routes.caseHistory, { caseId });
  expect(entries.map(({ activity }) => activity)).toEqual(['Letter', 'Second letter']);
  expect(await attune(['rebuild', 'cases', '--all'], system.folder)).toMatchObject({ code: 0 });
}, 60_000);
