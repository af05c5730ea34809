import { setImmediate as turn } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { databaseRoles } from '../migrations/database-roles.ts';
import { anAppend, anEvent } from './given.ts';
import { ids, logOf, refusalOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function groupCommit<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('12 A bad append inside a group commit fails alone; its neighbours succeed.', async ({ fixture, store }) => {
    await store.append(anAppend('case-7', 'none'));
    await fixture.faults?.refuseType('Refused');
    const bad = new Map([
      [3, anAppend('case-3', 5)],
      [7, anAppend('case-7', 'none')],
      [11, anAppend('case-11', 'none', [anEvent(), anEvent({ version: 0 })])],
      ...(fixture.faults ? [[15, anAppend('case-15', 'none', [anEvent(), anEvent({ type: 'Refused' })])] as const] : []),
    ]);
    const appends = Array.from({ length: 40 }, (_none, n) => bad.get(n) ?? anAppend(`case-${String(n)}`, 'none', 2));
    const chain = ['none', 2, 4].map((expected) => anAppend('case-chain', expected as 'none' | number, 2));
    const chained = Promise.all(chain.map((append) => store.append(append)));
    const outcomes = await Promise.allSettled(appends.map((append) => store.append(append)));
    const failed = outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []));
    expect(failed).toEqual([...bad.keys()]);
    const codes = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : [],
    );
    expect(codes).toEqual(['conflict', 'conflict', 'invalid', ...(fixture.faults ? ['invalid'] : [])]);
    expect((await chained).map(({ revision }) => revision)).toEqual([2, 4, 6]);
    expect(await logOf(store)).toHaveLength(7 + 2 * (40 - bad.size));
    for (const [n, append] of appends.entries()) {
      const stored = await streamOf(store, append.stream);
      expect(stored).toHaveLength(n === 7 ? 1 : bad.has(n) ? 0 : 2);
    }
  });

  behaviour('14 1,000 appends started in one tick all resolve; those of one stream keep call order.', async ({ store }) => {
    const appends = Array.from({ length: 1000 }, (_none, n) =>
      anAppend(`case-${String(n % 7)}`, n % 2 === 0 ? 'any' : Math.floor(n / 7)),
    );
    const answers = await Promise.all(appends.map((append) => store.append(append)));
    expect(answers).toHaveLength(1000);
    for (let stream = 0; stream < 7; stream += 1) {
      const called = appends.filter((_append, n) => n % 7 === stream).map(({ command }) => `${command.id}.0`);
      expect(ids(await streamOf(store, `case-${String(stream)}`))).toEqual(called);
    }
    // Also when a neighbour's refusal makes the store send an append again, while a later one waits already.
    for (let round = 0; round < 20; round += 1) {
      const [early, late] = [anAppend('case-order', 'any'), anAppend('case-order', 'any')];
      const calls = Promise.allSettled([store.append(early), store.append(anAppend('case-0', 'none'))]);
      await turn();
      await turn();
      await Promise.all([calls, store.append(late)]);
      const stored = (await streamOf(store, 'case-order')).slice(-2).map(({ commandId }) => commandId);
      expect(stored).toEqual([early.command.id, late.command.id]);
    }
  });

  behaviour(
    "15 The application's role can neither update nor delete a stored event.",
    async ({ store, faults }) => {
      await store.append(anAppend('case-1', 'none', 2));
      const before = await logOf(store);
      const denied = [
        `update events set body = '{}'`,
        'delete from events',
        'truncate events',
        'drop table events',
        'insert into events select * from events',
        'alter table events disable trigger all',
        'alter table events disable row level security',
        `update commands set fingerprint = ''`,
        'delete from commands',
        'truncate commands',
        'create or replace function log_clock() returns timestamptz language sql as $$ select now() $$',
      ];
      for (const role of databaseRoles) {
        for (const sql of denied) await expect(faults.as(role, sql)).rejects.toThrow(/permission denied|must be owner/);
      }
      await expect(faults.as('writer', 'select from events')).rejects.toThrow('permission denied');
      expect(await faults.as('follower', 'select count(*)::int as events from events')).toEqual([{ events: 2 }]);
      expect(await logOf(store)).toEqual(before);
      expect(await refusalOf(store.append(anAppend('case-1', 'none')))).toMatchObject({ code: 'conflict' });
    },
    'faults',
  );
}
