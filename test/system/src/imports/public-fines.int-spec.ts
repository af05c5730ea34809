import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../harness/caller.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { walk } from '../harness/walk.ts';

const clone = resolve(import.meta.dirname, '../../../..');
const file = resolve(clone, '../shared/data/road-traffic-fines-100.csv');
const map = readFileSync(resolve(clone, 'examples/road-traffic-fines.map.yaml')).toString('base64url');

/** The public log is not ours to ship: what needs it is skipped, by name, where it is absent. */
const withPublicLog = existsSync(file) ? describe : describe.skip;

withPublicLog('the public log of road traffic fines, over HTTP', () => {
  let system: System;
  let [header, lines]: readonly [string, readonly string[]] = ['', []];
  beforeAll(async () => {
    system = await startSystem();
    const [first = '', ...rest] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
    [header, lines] = [first, rest];
  });
  afterAll(() => system.stop());

  const tenant = (name: string) => system.with({ tenant: name, roles: ['integration'] });
  const send = async (caller: Caller, some: readonly string[]) =>
    (
      await caller.call('POST', '/v1/imports', [header, ...some, ''].join('\n'), {
        'content-type': 'text/csv',
        'attune-import-map': map,
      })
    ).body;
  const casesOf = async (caller: Caller, at: unknown) =>
    walk<{ readonly caseId: string; readonly owed: readonly { readonly amount: number }[] }>(
      caller,
      `/v1/cases?limit=30&since=${String(at)}`,
    );

  test('goes in whole, and again adds nothing', async () => {
    const caller = await tenant('whole');
    const first = await send(caller, lines);
    expect(first).toMatchObject({ lines: 390, rejected: 0, promoted: 0, alreadyThere: 0 });
    expect(Number(first['imported']) + Number(first['keptAsHistory'])).toBe(390);
    expect(await casesOf(caller, first['at'])).toHaveLength(100);
    expect(await send(caller, lines)).toMatchObject({
      lines: 390,
      imported: 0,
      keptAsHistory: 0,
      promoted: 0,
      rejected: 0,
      alreadyThere: 390,
    });
  });

  test('doubled, cut and sent in pieces comes to the same', async () => {
    const [whole, pieces] = [await tenant('in-one'), await tenant('in-pieces')];
    await send(whole, lines);
    for (let start = 0; start < lines.length; start += 130) await send(pieces, lines.slice(start, start + 130));
    const again = await send(pieces, [...lines.slice(0, 200)]);
    expect(again).toMatchObject({ alreadyThere: 200 });
    const last = await Promise.all(
      [whole, pieces].map(async (caller) => casesOf(caller, (await send(caller, lines))['at'] ?? '')),
    );
    const owed = last.map((cases) => cases.map((one) => one.owed[0]?.amount ?? 0).toSorted((one, other) => one - other));
    expect(owed[0]).toEqual(owed[1]);
  });

  test('shuffled within each day opens the same cases and owes the same, nothing is rejected', async () => {
    const [whole, shuffled] = [await tenant('in-order'), await tenant('shuffled')];
    const at = header.split(',').indexOf('time:timestamp');
    const days = Map.groupBy(lines, (line) => line.split(',')[at]?.slice(0, 10) ?? '');
    const turned = [...days.values()].flatMap((day) => day.toReversed());
    expect(turned).not.toEqual(lines);
    const [first, other] = [await send(whole, lines), await send(shuffled, turned)];
    expect(other).toMatchObject({ lines: 390, rejected: 0 });
    const [one, two] = [await casesOf(whole, first['at']), await casesOf(shuffled, other['at'])];
    expect(two.map(({ owed }) => owed[0]?.amount ?? 0).toSorted()).toEqual(
      one.map(({ owed }) => owed[0]?.amount ?? 0).toSorted(),
    );
  });

  test('shows what had happened by a day of 2006, and that nothing of it was known then', async () => {
    const caller = await tenant('past');
    const { at } = await send(caller, lines);
    const cases = await casesOf(caller, at);
    const stories = await Promise.all(cases.map(({ caseId }) => caller.read(routes.story, { caseId })));
    const told = stories.find(({ entries }) => (entries[0]?.at ?? '') < '2006' && (entries.at(-1)?.at ?? '') > '2006');
    if (told === undefined) throw new Error('no fine of the log goes beyond 2006');
    const { caseId, entries } = told;
    const by = await caller.read(routes.story, { caseId }, { effectiveAt: '2006-01-01' });
    expect(by.entries).toEqual(entries.filter((entry) => entry.at < '2006-01-02'));
    expect(by.entries.length).toBeLessThan(entries.length);
    expect(await caller.get(`/v1/stories/${caseId}?asOf=2006-01-01`)).toMatchObject({ status: 404, body: { code: 'not-yet' } });
  });
});
