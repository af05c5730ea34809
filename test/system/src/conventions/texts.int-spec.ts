import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aDebt, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const texts = {
  'right to left': 'أشعر بتحسن اليوم — «شكرًا» 3 מחר',
  emoji: '👩🏽‍🦽 ok 🇬🇧 1️⃣ 🧑‍🤝‍🧑',
  'combining marks': 'Zo\u0308e, Å, \u1e9b\u0323',
  'line ends and tabs': 'one\ntwo\r\nthree\tfour\u2028five',
  'what looks like code': `<script>alert('1')</script> '); drop table cases.events; -- {{7*7}} \${env} %00 \\u0000`,
  'other scripts': '我们下周再谈 · ขอบคุณ · ᏣᎳᎩ · 𐍈𐌰',
  'invisible signs': 'a\u200bb\u200ec\ufeffd\u00ad',
};

describe.each(Object.entries(texts))('%s', (_name, words) => {
  test('comes back as it was sent, from every view', async () => {
    const adviser = system.as('adviser');
    const { caseId } = await openCase(adviser, { debts: [aDebt({ creditor: words, kind: words, description: words })] });
    await adviser.record(routes.checkIn, { caseId }, { feeling: 3, readiness: 'ready', heardOn: 'phone', words });
    const { at } = await adviser.record(
      routes.noteHistory,
      { caseId },
      { activity: words, source: words, attributes: { [words]: words } },
    );
    await adviser.record(routes.appointRepresentative, { caseId }, { kind: 'friend', name: words });

    expect((await adviser.read(routes.caseCheckIns, { caseId })).checkIns).toMatchObject([{ words }]);
    expect((await adviser.read(routes.caseDebts, { caseId })).debts).toMatchObject([
      { creditor: words, kind: words, description: words },
    ]);
    expect((await adviser.read(routes.caseHistory, { caseId })).entries).toMatchObject([
      { activity: words, source: words, attributes: { [words]: words } },
    ]);
    const { entries } = await adviser.read(routes.story, { caseId });
    expect(entries).toMatchObject([{}, { notes: words }, { words }, { details: { [words]: words } }, { identity: words }]);
    const { items } = await adviser.read(routes.caseList, {}, { creditor: words, since: at });
    expect(items.map((item) => item.caseId)).toContain(caseId);
  });
});

test('text that no database and no screen can hold is refused, and says where', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  const path = addressOf(routes.checkIn, { caseId });
  const send = (words: string) =>
    adviser.call('POST', path, `{"feeling":3,"readiness":"ready","heardOn":"phone","words":${words}}`, {
      'content-type': 'application/json',
      'idempotency-key': 'text',
    });
  for (const words of ['"\\ud800"', '"a\\udc00b"', '"\\ud83d"', '"a\\u0000b"', '"\\u0000"']) {
    expect([words, await send(words)]).toMatchObject([
      words,
      { status: 400, body: { code: 'fields-wrong', errors: [{ pointer: '/words' }] } },
    ]);
  }
  for (const [label, pointer] of [
    [{ creditor: 'a\u0000b' }, '/creditor'],
    [{ kind: 'a\u0000b' }, '/kind'],
    [{ reference: { creditor: 'Bank', number: '1\u00002' } }, '/reference/number'],
  ] as const) {
    expect(await adviser.post(addressOf(routes.addDebt, { caseId }), aDebt(label))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  }
  const attributes = await adviser.post(addressOf(routes.noteHistory, { caseId }), {
    activity: 'x',
    source: 'y',
    attributes: { a: 'b\ud800' },
  });
  expect(attributes).toMatchObject({ status: 400, body: { errors: [{ pointer: '/attributes/a' }] } });
  expect((await adviser.read(routes.caseSummary, { caseId })).revision).toBe(2);
});

test('a filter takes any text, and finds nothing by what nothing can be called', async () => {
  const adviser = system.as('adviser');
  for (const creditor of ['%F0%9F%87%AC', "'%3B--", '%25', '_', '%5C']) {
    expect([creditor, await adviser.get(`/v1/cases?creditor=${creditor}`)]).toMatchObject([
      creditor,
      { status: 200, body: { items: [] } },
    ]);
  }
  for (const creditor of ['%00', 'a%00b'])
    expect(await adviser.get(`/v1/cases?creditor=${creditor}`)).toMatchObject({ status: 400 });
});

test('a text may be as long as its field says, counted in characters, and blanks around it are no text', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  const post = (words: string) =>
    adviser.post(addressOf(routes.checkIn, { caseId }), { feeling: 3, readiness: 'ready', heardOn: 'phone', words });
  expect(await post('ж'.repeat(4000))).toMatchObject({ status: 201 });
  expect(await post(`  ${'x'.repeat(4000)}\n`)).toMatchObject({ status: 201 });
  expect(await post('x'.repeat(4001))).toMatchObject({ status: 400, body: { errors: [{ pointer: '/words' }] } });
  for (const blank of ['', '   ', '\n\t', '\u00a0\u2003'])
    expect(await post(blank)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/words' }] } });
  const { checkIns } = await adviser.read(routes.caseCheckIns, { caseId });
  expect(checkIns.map(({ words }) => words)).toEqual(['x'.repeat(4000), 'ж'.repeat(4000)]);
});

test('a history entry keeps every attribute, whatever its name', async () => {
  const adviser = system.as('adviser');
  const { caseId } = await openCase(adviser);
  const attributes = {
    constructor: 'Bob',
    prototype: 'P-1',
    toString: 'x',
    hasOwnProperty: 'y',
    '': undefined,
    'case:concept:name': 'N1',
  };
  await adviser.record(routes.noteHistory, { caseId }, { activity: 'Built', source: 'yard', attributes });
  const { entries } = await adviser.read(routes.caseHistory, { caseId });
  expect(JSON.parse(JSON.stringify(entries[0]?.attributes))).toEqual(JSON.parse(JSON.stringify(attributes)));
});
