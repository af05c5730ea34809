import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logLength, sql } from '../harness/log.ts';
import { pounds } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { walk } from '../harness/walk.ts';
import { fee, letter, line, opening, post } from './lines.ts';
import type { Line } from './lines.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const tenant = (name: string) => system.with({ tenant: name, roles: ['integration'] });
const accounts = (count: number) => Array.from({ length: count }, (_, place) => `N${String(place)}`);
const past = (count: number): readonly Line[] =>
  accounts(count).flatMap((number) => [opening(number), letter(number), fee(number)]);

/** What became of lines, without the mark and the cases' ids. */
const counted = (body: Readonly<Record<string, unknown>>) => {
  const { results: _results, at: _at, ...counts } = body;
  return counts;
};

describe('a dry run', () => {
  test('in several requests says what the real run then does, and records nothing', async () => {
    const caller = await tenant('dry');
    await post(caller, past(3));
    const length = await logLength(system);
    const keys = () => sql(system.running.owner, 'select from vault.client_keys');
    const { length: keysBefore } = await keys();
    const lines = past(20);
    const batches = [lines.slice(0, 25), lines.slice(25, 40), [...lines.slice(40), ...lines.slice(0, 5)]];
    const run = randomUUID();
    const dry = [];
    for (const batch of batches) dry.push(await post(caller, batch, `log=invented-loans&dryRun=true&run=${run}`));
    expect(await logLength(system)).toBe(length);
    expect(await keys()).toHaveLength(keysBefore);
    for (const { body } of dry) expect(body['at']).toBeUndefined();
    const real = [];
    for (const batch of batches) real.push(await post(caller, batch));
    expect(dry.map(({ body }) => counted(body))).toEqual(real.map(({ body }) => counted(body)));
    expect(dry.map(({ body }) => body['results'])).toEqual(real.map(({ body }) => body['results']));
  });

  test('sees nothing of another run, and of another tenant nothing at all', async () => {
    const [caller, stranger] = [await tenant('apart'), await tenant('stranger')];
    const run = randomUUID();
    const dry = (who: typeof caller, name: string) => post(who, [opening('P1')], `log=x&dryRun=true&run=${name}`);
    expect((await dry(caller, run)).body).toMatchObject({ imported: 1 });
    expect((await dry(caller, run)).body).toMatchObject({ alreadyThere: 1 });
    expect((await dry(caller, randomUUID())).body).toMatchObject({ imported: 1 });
    expect((await dry(stranger, run)).body).toMatchObject({ imported: 1 });
    expect(await post(caller, [opening('P1')], 'log=x&dryRun=yes')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/dryRun' }] },
    });
    expect(await post(caller, [opening('P1')], 'log=x&dryRun=true&run=1')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/run' }] },
    });
  });
});

describe('two imports of one log at once', () => {
  test('bring in each line once, and count it once between them', async () => {
    const caller = await tenant('twice');
    const lines = past(60);
    const before = await logLength(system);
    const both = await Promise.all([post(caller, lines), post(caller, lines.toReversed())]);
    const sum = (name: string) => both.reduce((all, { body }) => all + Number(body[name]), 0);
    expect([sum('imported'), sum('keptAsHistory'), sum('alreadyThere'), sum('rejected')]).toEqual([120, 60, 180, 0]);
    // Of each account: opened, its debt, a letter, a fee.
    expect(await logLength(system)).toBe(before + 60 * 4);
  });

  test('in overlapping pieces leave every account as one import would', async () => {
    const caller = await tenant('pieces');
    const lines = past(40);
    const pieces = [lines.slice(0, 70), lines.slice(50, 120), lines.slice(30, 90), lines.slice(0, 120)];
    const answers = await Promise.all(pieces.map((piece) => post(caller, piece)));
    // A fee that came before its account was opened elsewhere is refused, and goes in the next time.
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const last = await post(caller, lines);
    expect(last.body['rejected']).toBe(0);
    const items = await walk<{ readonly owed: object }>(
      caller,
      `/v1/cases?limit=25&creditor=Northern+Water&since=${String((await post(caller, [letter('extra')])).body['at'])}`,
    );
    expect(items).toHaveLength(40);
    for (const { owed } of items) expect(owed).toEqual([pounds(105)]);
  });
});

test('beside other callers 2,000 lines go in at a rate that is worth the name', async () => {
  const caller = await tenant('rate');
  const lines = accounts(500).flatMap((number) => [
    opening(number),
    letter(number),
    fee(number),
    line(number, 'Second letter', '2020-04-01T00:00:00Z'),
  ]);
  expect(lines).toHaveLength(2000);
  const began = performance.now();
  let waited = 0;
  const done = post(caller, lines);
  const ended = done.then(() => true);
  while (!(await Promise.race([ended, Promise.resolve(false)]))) {
    const asked = performance.now();
    await caller.get('/v1/cases?limit=1');
    waited = Math.max(waited, performance.now() - asked);
  }
  const seconds = (performance.now() - began) / 1000;
  const { body } = await done;
  expect(body).toMatchObject({ lines: 2000, imported: 1000, keptAsHistory: 1000, rejected: 0 });
  // On two shared cores it is far above this; a tenth of it would be a fault and not a slow day.
  expect(2000 / seconds).toBeGreaterThan(150);
  // Nobody else waits for it to end.
  expect(waited).toBeLessThan(seconds * 1000);
  expect((await caller.read(routes.caseList, {}, { limit: 200, since: String(body['at']) })).items).toHaveLength(200);
});
