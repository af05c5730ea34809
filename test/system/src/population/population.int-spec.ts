import { uuidV5 } from '@attune/kernel';
import { routes } from '@attune/contracts';
import type { CaseList } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attune } from '../cli/run-attune.ts';
import { asListed } from '../harness/as-listed.ts';
import type { Caller } from '../harness/caller.ts';
import { pounds } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { walk } from '../harness/walk.ts';
import { line, post } from '../imports/lines.ts';

type Item = CaseList['items'][number];

const tenants = ['north', 'south'] as const;
const clients = 500;
const withTwo = 60;

let system: System;
let callers: Readonly<Record<(typeof tenants)[number], Caller>>;

const clientOf = (tenant: string, nth: number) => uuidV5('5bec1f1c-0000-4000-8000-000000000000', `${tenant}/${String(nth)}`);

/** A case of a client; numbers, creditors and days are the same in both tenants, so that whatever crosses shows. */
function opened(tenant: string, nth: number, second: boolean) {
  const number = `${second ? 'second' : 'first'}-${String(nth)}`;
  const reference = { creditor: 'Northern Water', number };
  const body = { reference, clientId: clientOf(tenant, nth), debts: [{ kind: 'water bill', amount: pounds(nth + 1) }] };
  return line(number, 'Opened', `2024-01-${String((nth % 28) + 1).padStart(2, '0')}T09:00:00Z`, {
    commands: [{ name: 'openCase', body }],
  });
}

beforeAll(async () => {
  system = await startSystem();
  const [north, south] = await Promise.all(tenants.map((tenant) => system.with({ tenant, roles: ['adviser', 'integration'] })));
  if (north === undefined || south === undefined) throw new Error('two tenants');
  callers = { north, south };
  await Promise.all(
    tenants.map(async (tenant) => {
      const lines = Array.from({ length: clients }, (_, nth) => opened(tenant, nth, false));
      const second = Array.from({ length: withTwo }, (_, nth) => opened(tenant, nth, true));
      const { body } = await post(callers[tenant], [...lines, ...second]);
      expect(body).toMatchObject({ lines: clients + withTwo, imported: clients + withTwo });
    }),
  );
}, 90_000);
afterAll(() => system.stop());

const listOf = async (tenant: (typeof tenants)[number], query = '') => {
  await callers[tenant].get('/v1/cases?limit=1', { prefer: 'wait=5' });
  return walk<Item>(callers[tenant], `/v1/cases?limit=100${query}`);
};

/** Goes on with what happens in cases, several at a time, until told to stop; gives what was acknowledged. */
async function busy(
  tenant: (typeof tenants)[number],
  items: readonly Item[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const revisions = new Map<string, number>();
  const worker = async (nth: number) => {
    for (let round = nth; !signal.aborted; round += 3) {
      const caseId = items[(round * 7) % items.length]?.caseId ?? '';
      const checkIn = { feeling: (round % 5) + 1, readiness: 'ready', heardOn: 'phone' };
      const hardship = { kind: 'illness', reviewOn: '2098-01-01' };
      const [route, body] = round % 2 === 0 ? [routes.checkIn, checkIn] : [routes.discloseHardship, hardship];
      const { revision } = await callers[tenant].record(route, { caseId }, body);
      revisions.set(caseId, Math.max(revision, revisions.get(caseId) ?? 0));
    }
  };
  await Promise.all([worker(0), worker(1), worker(2)]);
  return revisions;
}

describe('a thousand clients of two tenants', () => {
  test('are listed each in their own, page by page, in every order', async () => {
    for (const tenant of tenants) {
      const own = new Set(Array.from({ length: clients }, (_, nth) => clientOf(tenant, nth)));
      for (const sort of ['openedAt', '-lastActivityAt']) {
        const items = await listOf(tenant, `&sort=${sort}`);
        expect(items).toHaveLength(clients + withTwo);
        expect(new Set(items.map(({ caseId }) => caseId)).size).toBe(clients + withTwo);
        expect(new Set(items.map(({ clientId }) => clientId))).toEqual(own);
      }
    }
  });

  test('have one case or two, and the same number in two tenants names two cases', async () => {
    for (const tenant of tenants) {
      expect(await listOf(tenant, `&clientId=${clientOf(tenant, 3)}`)).toHaveLength(2);
      expect(await listOf(tenant, `&clientId=${clientOf(tenant, withTwo)}`)).toHaveLength(1);
    }
    expect(await listOf('north', `&clientId=${clientOf('south', 3)}`)).toEqual([]);
    const reference = { creditor: 'northern water', number: 'FIRST-7' };
    const found = await Promise.all(
      tenants.map(
        async (tenant) => (await callers[tenant].post('/v1/cases/searches', { reference }, { prefer: 'wait=5' })).body['items'],
      ),
    );
    expect(found).toMatchObject([[{ clientId: clientOf('north', 7) }], [{ clientId: clientOf('south', 7) }]]);
  });
});

test('every view rebuilt while writes go on is equal to what was there, and nothing written meanwhile is lost', async () => {
  const stop = new AbortController();
  const lists = await Promise.all(tenants.map((tenant) => listOf(tenant)));
  const writing = tenants.map((tenant, place) => busy(tenant, lists[place] ?? [], stop.signal));
  const { code, records, stderr } = await attune(['rebuild', 'cases', '--all', '--json'], system.folder);
  const again = await attune(['rebuild', 'cases', '--all', '--json'], system.folder);
  stop.abort();
  const written = await Promise.all(writing);

  expect([code, again.code, stderr]).toEqual([0, 0, stderr]);
  for (const { name, equal, digestBefore, digestAfter } of [...records, ...again.records])
    expect([name, equal, digestAfter]).toEqual([name, true, digestBefore]);
  for (const [place, tenant] of tenants.entries()) {
    const revisions = written[place] ?? new Map<string, number>();
    expect(revisions.size).toBeGreaterThan(0);
    const rows = new Map((await listOf(tenant)).map(({ lastActivityAt: _moves, ...item }) => [item.caseId, item]));
    expect(rows.size).toBe(clients + withTwo);
    for (const caseId of [...revisions.keys()].slice(0, 40)) {
      const summary = await callers[tenant].read(routes.caseSummary, { caseId });
      expect(summary.revision).toBe(revisions.get(caseId));
      expect(rows.get(caseId)).toEqual(asListed(summary));
    }
  }
}, 120_000);
