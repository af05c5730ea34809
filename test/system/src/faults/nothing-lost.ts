import { routes } from '@attune/contracts';
import { expect } from '@jest/globals';
import type { Caller } from '../harness/caller.ts';
import { send } from './load.ts';
import type { Sent } from './load.ts';

/**
 * After a fault: each command that was acknowledged is there once and answers as it did; each other one is there whole or not at
 * all, and sent again is there once.
 */
export async function expectNothingLost(caller: Caller, cases: readonly string[], sent: readonly Sent[]): Promise<void> {
  const acknowledged = sent.filter(({ answer }) => answer?.status === 201);
  const words = async () =>
    (await Promise.all(cases.map((caseId) => caller.read(routes.caseCheckIns, { caseId })))).flatMap(({ checkIns }) =>
      checkIns.map((one) => one.words),
    );
  const said = await words();
  expect(new Set(said).size).toBe(said.length);
  const checkIns = acknowledged.filter(({ path }) => path.endsWith('/check-ins'));
  expect(said).toEqual(expect.arrayContaining(checkIns.map(({ key }) => key)));

  const again = await Promise.all(sent.map((one) => send(caller, one)));
  for (const [place, { answer, path }] of sent.entries()) {
    expect([path, again[place]?.status]).toEqual([path, 201]);
    if (answer?.status === 201) expect(again[place]?.text).toBe(answer.text);
    if (path === '/v1/cases') expect(again[place]?.body['revision']).toBe(4);
  }
  expect((await words()).toSorted()).toEqual(
    sent
      .filter(({ path }) => path.endsWith('/check-ins'))
      .map(({ key }) => key)
      .toSorted(),
  );
  for (const caseId of cases) {
    const { entries } = await caller.read(routes.story, { caseId }, { limit: 1000 });
    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, place) => place + 1));
  }
}
