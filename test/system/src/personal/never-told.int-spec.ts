import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startChildSystem } from '../harness/child-system.ts';
import type { ChildSystem } from '../harness/child-system.ts';
import { aDebt, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';

let system: ChildSystem;
beforeAll(async () => {
  system = await startChildSystem('debug');
}, 120_000);
afterAll(() => system.stop());

/** What a person said or is called, planted so that it is found wherever it gets to. */
const marker = `Zaphod-${randomUUID()}`;
const other = `Trillian-${randomUUID()}`;

/** Every answer that is no success, as text. */
const refusals: string[] = [];
async function refused(asked: Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }>) {
  const { status, text, headers } = await asked;
  expect([status >= 400, text]).toEqual([true, text]);
  refusals.push(text, JSON.stringify([...headers]));
}

test('what a person said, is called or has as a number is in no log line and in no refusal', async () => {
  const [adviser, integration] = [system.as('adviser'), system.as('integration')];
  const reference = { creditor: 'Bank', number: marker };
  const { caseId, at } = await openCase(adviser, { reference, debts: [aDebt({ reference, description: marker })] });
  const path = (route: keyof typeof routes) => addressOf(routes[route], { caseId, disputeId: caseId });
  await adviser.record(routes.checkIn, { caseId }, { feeling: 1, readiness: 'ready', heardOn: 'phone', words: marker });
  await adviser.record(
    routes.appointRepresentative,
    { caseId },
    { kind: 'friend', name: marker, contact: marker, notes: marker },
  );
  await adviser.record(routes.noteHistory, { caseId }, { activity: 'Call', source: 'old', attributes: { [marker]: marker } });
  await adviser.record(routes.discloseHardship, { caseId }, { kind: 'illness', notes: marker });
  expect((await adviser.post('/v1/cases/searches', { reference, since: at })).body['items']).toHaveLength(2);
  expect((await adviser.get(path('story'))).text).toContain(marker);

  // The same in every way to be refused: by rules, by fields, by form, by key, by place.
  const key = { 'idempotency-key': randomUUID() };
  await adviser.post(path('checkIn'), { feeling: 1, readiness: 'ready', heardOn: 'phone', words: marker }, key);
  await refused(adviser.post(path('checkIn'), { feeling: 2, readiness: 'ready', heardOn: 'phone', words: other }, key));
  await refused(adviser.post('/v1/cases', { reference }));
  await refused(adviser.post(path('addDebt'), aDebt({ reference, description: other })));
  await refused(
    adviser.post(path('checkIn'), {
      feeling: other,
      readiness: other,
      heardOn: other,
      words: [other],
      nextTime: other,
      occurredAt: other,
    }),
  );
  await refused(adviser.post(path('checkIn'), { feeling: 1, readiness: 'ready', heardOn: 'phone', words: `${other}\ud800` }));
  await refused(adviser.post(path('checkIn'), other));
  await refused(adviser.call('POST', path('checkIn'), `{"words":"${other}`, { 'content-type': 'application/json', ...key }));
  await refused(adviser.call('POST', path('checkIn'), `{"words":"${other}"}`, { 'content-type': 'text/plain', ...key }));
  await refused(adviser.post(path('resolveDispute'), { outcome: 'upheld', notes: other }));
  await refused(adviser.post(path('correctFact'), { event: other, why: other }));
  await refused(integration.post('/v1/cases/searches', { reference: { creditor: 'Bank', number: { [other]: other } } }));
  await refused(adviser.get(`/v1/cases/${other}`));
  await refused(adviser.get(`/v1/cases?adviserId=${encodeURIComponent(`${other} ${other}`)}`));
  await refused(adviser.get(`/v1/cases?after=${Buffer.from(JSON.stringify([other])).toString('base64url')}`));
  await refused(adviser.get(`/v1/cases/${caseId}?asOf=${other}`));
  await refused(adviser.get(`/${other}`, { 'idempotency-key': other }));
  const csv = {
    'content-type': 'text/csv',
    'attune-import-map': Buffer.from(`log: x\nactivity: ${other}\n`).toString('base64url'),
  };
  await refused(integration.call('POST', '/v1/imports', `${other},b\n1,2\n`, csv));
  const lines = await integration.call(
    'POST',
    '/v1/imports?log=x',
    `{"line":1,"key":"${other}","activity":"${other}"}\n{"a":"${other}\n`,
    { 'content-type': 'application/x-ndjson' },
  );
  refusals.push(lines.text);

  const told = [system.log(), ...refusals].join('\n');
  expect(told).toContain('"msg":"answered"');
  expect(told.split('\n').filter((line) => line.includes('Zaphod') || line.includes('Trillian'))).toEqual([]);
  // Not the ids of cases either: an address tells who was asked about.
  expect(system.log()).not.toContain(caseId);
});
