import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happenedAt } from '../commands/command-example.ts';
import { examplesAboutTheCase } from '../commands/examples-about-the-case.ts';
import { examplesAboutThePerson } from '../commands/examples-about-the-person.ts';
import { prepareExample } from '../commands/recorded-example.ts';
import type { Caller } from '../harness/caller.ts';
import { aDebt, debtsOf, openCase } from '../harness/open-case.ts';
import { addressOf, allRoutes } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
let adviser: Caller;
beforeAll(async () => {
  system = await startSystem();
  adviser = system.as('adviser');
});
afterAll(() => system.stop());

const examples = { ...examplesAboutTheCase, ...examplesAboutThePerson };
const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';

/** What somebody may put into any field: other types, ends of ranges, text that is read as something else. */
const hostile: readonly unknown[] = [
  null,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  '',
  'x'.repeat(5000),
  '\ud800',
  '\u0000',
  '0000-01-01',
  '9999-12-31',
  '2024-02-30',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '0000-01-01T00:00:00+23:59',
  `${id}.0`,
  'constructor',
  [null],
  {},
  { amount: Number.MAX_SAFE_INTEGER, currency: 'GBP' },
  { amount: 1, currency: 'constructor' },
  { constructor: 'x', prototype: 'y' },
];

describe.each(Object.entries(examples))('%s', (name, example) => {
  const route = allRoutes.find((one) => one.name === name)?.route ?? routes.checkIn;

  test('takes whatever stands in a field, or says what is wrong; it never fails', async () => {
    const { ids } = await prepareExample(adviser, example);
    const good = { ...example.body(ids), occurredAt: happenedAt };
    for (const field of Object.keys(good)) {
      const answers = hostile.map(async (value) => {
        // What ends something can be done once, so each value has a case of its own there.
        const own = example.before === undefined ? ids : (await prepareExample(adviser, example)).ids;
        const { status } = await adviser.post(addressOf(route, own), {
          ...example.body(own),
          occurredAt: happenedAt,
          [field]: value,
        });
        const view =
          status === 201 && example.before !== undefined ? await adviser.get(addressOf(routes[example.view], own)) : undefined;
        return [JSON.stringify(value).slice(0, 60), status < 500 && (view?.status ?? 200) === 200] as const;
      });
      expect([field, (await Promise.all(answers)).filter(([, isFine]) => !isFine)]).toEqual([field, []]);
    }
    // And what went in can be read.
    const views = [routes[example.view], routes.story, routes.caseSummary].map((view) => adviser.get(addressOf(view, ids)));
    expect((await Promise.all(views)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

test('an opening with whatever in a debt', async () => {
  for (const field of ['creditor', 'kind', 'amount', 'reference', 'since', 'description']) {
    const answers = await Promise.all(
      hostile.map(
        async (value) =>
          [
            JSON.stringify(value).slice(0, 60),
            (await adviser.post('/v1/cases', { debts: [aDebt({ [field]: value })] })).status,
          ] as const,
      ),
    );
    expect([field, answers.filter(([, status]) => status >= 500)]).toEqual([field, []]);
  }
});

test('sums that cannot be counted are refused, and what is owed in all never fails', async () => {
  const most = { amount: Number.MAX_SAFE_INTEGER, currency: 'GBP' };
  const { caseId, clientId } = await openCase(adviser, { debts: [aDebt({ amount: most }), aDebt({ amount: most })] });
  const [debtId = ''] = await debtsOf(adviser, caseId);
  const answer = await adviser.post(addressOf(routes.adjustDebt, { caseId, debtId }), {
    change: 'cost',
    amount: most,
    reason: 'More',
  });
  expect(answer).toMatchObject({ status: 409, body: { code: 'amount-too-large' } });
  expect((await adviser.read(routes.caseSummary, { caseId })).owed).toEqual([most]);
  expect((await adviser.get(`/v1/cases?clientId=${clientId}`, { prefer: 'wait=5' })).body).toMatchObject({
    items: [{ owed: [most] }],
  });
});

test('moments at the ends of time', async () => {
  const { caseId } = await openCase(adviser, { occurredAt: '0001-01-01T00:00:00Z' });
  for (const asked of [
    '0000-01-01',
    '9999-12-31',
    '9999-12-31T23:59:59.999999999Z',
    '-271821-04-20T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '+275760-09-14T00:00:00Z',
  ]) {
    for (const name of ['asOf', 'effectiveAt']) {
      const { status } = await adviser.get(addressOf(routes.caseSummary, { caseId }, { [name]: asked }));
      expect([name, asked, [200, 400, 404].includes(status)]).toEqual([name, asked, true]);
    }
  }
  expect((await adviser.get('/v1/cases?sort=openedAt&limit=1', { prefer: 'wait=5' })).body).toMatchObject({
    items: [{ caseId, openedAt: '0001-01-01T00:00:00Z' }],
  });
});
