import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happenedAt } from '../commands/command-example.ts';
import { examplesAboutTheCase } from '../commands/examples-about-the-case.ts';
import { examplesAboutThePerson } from '../commands/examples-about-the-person.ts';
import { prepareExample } from '../commands/recorded-example.ts';
import { attune } from '../cli/run-attune.ts';
import { startChildSystem } from '../harness/child-system.ts';
import type { ChildSystem } from '../harness/child-system.ts';
import { sql } from '../harness/log.ts';
import { aDebt, openCase } from '../harness/open-case.ts';
import { addressOf, allRoutes } from '../harness/route-at.ts';

import { letter, opening, post } from '../imports/lines.ts';
import { filesWith, tablesWith } from './found-in.ts';
import { planted } from './planted.ts';

let system: ChildSystem;
beforeAll(async () => {
  system = await startChildSystem('debug');
}, 120_000);
afterAll(() => system.stop());

/** What somebody said, wrote or is called, wherever a field takes it. */
const marker = `Zaphod-${randomUUID()}`;
const reference = () => ({ creditor: 'Northern Water', number: `${marker} ${randomUUID()}` });
const views = allRoutes.filter(({ name, route }) => /^case[A-Z]/.test(name) && route.path.includes('{caseId}'));

/** Asks what an erasure would do, and does it. */
async function erase(clientId: string) {
  const officer = system.as('compliance');
  const { body: first } = await officer.post('/v1/erasures', { clientId });
  const { body } = await officer.post('/v1/erasures', { clientId, confirmation: first['confirmation'] });
  return { first, done: body };
}

/** All that the views and the story of a case say to somebody who may read everything. */
async function told(caseId: string): Promise<string> {
  const officer = system.as('compliance');
  const answers = [await officer.get(addressOf(routes.story, { caseId }, { limit: 1000 }))];
  for (const { route } of views) answers.push(await officer.get(addressOf(route, { caseId })));
  return answers.map(({ text }) => text).join('\n');
}

describe('a client who was erased', () => {
  const cases = new Map<string, string>();
  beforeAll(async () => {
    const adviser = system.as('adviser');
    for (const [name, example] of Object.entries({ ...examplesAboutTheCase, ...examplesAboutThePerson })) {
      const { ids } = await prepareExample(adviser, example);
      const { route } = allRoutes.find((one) => one.name === name) ?? { route: routes.checkIn };
      const { status, text } = await adviser.post(
        addressOf(route, ids),
        planted(route, { ...example.body(ids), occurredAt: happenedAt }, marker),
      );
      expect([name, status, text]).toEqual([name, 201, text]);
      const { clientId } = await adviser.read(routes.caseSummary, { caseId: ids['caseId'] ?? '' });
      // A command without a personal field leaves nothing to erase.
      if ((await told(ids['caseId'] ?? '')).includes(marker)) cases.set(ids['caseId'] ?? '', clientId);
    }
    const opened = await openCase(adviser, {
      reference: reference(),
      debts: [aDebt({ reference: reference(), description: marker })],
    });
    cases.set(opened.caseId, opened.clientId);
    const imported = `${marker} ${randomUUID()}`;
    const lines = [opening(imported), letter(imported, { line: 2, attributes: { said: marker, [marker]: 'as a name' } })];
    const { body } = await post(system.as('integration'), lines);
    expect(body).toMatchObject({ imported: 1, keptAsHistory: 1 });
    const [{ caseId = '' } = {}] = body['results'] as readonly { readonly caseId?: string }[];
    cases.set(caseId, (await adviser.read(routes.caseSummary, { caseId })).clientId);
  }, 120_000);

  test('could be read before, by whoever may, and lay nowhere in the clear', async () => {
    expect(cases.size).toBeGreaterThan(15);
    for (const caseId of cases.keys()) expect(await told(caseId)).toContain(marker);
    expect(await tablesWith(system.database.owner, marker)).toEqual([]);
  });

  test('is gone from every answer, table, file and log line, and everything else is still told', async () => {
    for (const [caseId, clientId] of cases) {
      const before = await told(caseId);
      const { first, done } = await erase(clientId);
      expect(first).toMatchObject({ status: 'to-confirm', clientIds: [clientId], cases: [caseId] });
      expect(first['sealedFields']).toBeGreaterThan(0);
      expect(done).toMatchObject({ status: 'erased', cases: [caseId] });
      const after = await told(caseId);
      expect(after).not.toContain(marker);
      expect(after).toContain('{"unreadable":"erased"}');
      expect(after.length).toBeGreaterThan(before.length / 3);
    }
    expect(await tablesWith(system.database.owner, marker)).toEqual([]);
    await sql(system.database.owner, 'checkpoint');
    expect(filesWith(system.database.dataDir, marker)).toEqual([]);
    expect(filesWith(system.folder, marker)).toEqual([]);
    expect(system.log()).toContain('"msg":"answered"');
    expect(
      system
        .log()
        .split('\n')
        .filter((line) => line.includes(marker)),
    ).toEqual([]);
  }, 120_000);

  test('is found by no number, and the views are the same when they are built anew', async () => {
    for (const tables of ['case_references', 'reference_claims']) {
      const rows = await sql(system.database.owner, `select from cases.${tables} where case_id = any($1::uuid[])`, [
        [...cases.keys()],
      ]);
      expect([tables, rows]).toEqual([tables, []]);
    }
    const { code, stdout } = await attune(['rebuild', 'cases', '--all'], system.folder);
    expect([code, stdout]).toEqual([0, stdout]);
  });

  test('can be asked for again, and says since when', async () => {
    const [[, clientId = ''] = []] = cases;
    const { body, status } = await system.as('compliance').post('/v1/erasures', { clientId });
    expect([status, body['status'], typeof body['erasedAt']]).toEqual([200, 'erased', 'string']);
  });

  test('gets nothing personal any more, and everything else goes on', async () => {
    const [[caseId = ''] = []] = cases;
    const adviser = system.as('adviser');
    const path = (route: keyof typeof routes) => addressOf(routes[route], { caseId });
    const words = { feeling: 2, readiness: 'ready', heardOn: 'phone', words: 'Hm' };
    const { words: _words, ...without } = words;
    expect(await adviser.post(path('checkIn'), words)).toMatchObject({ status: 409, body: { code: 'client-erased' } });
    expect((await adviser.post(path('checkIn'), without)).status).toBe(201);
  });
});
