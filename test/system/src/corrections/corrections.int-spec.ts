import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CommandExample } from '../commands/command-example.ts';
import { examplesAboutTheCase } from '../commands/examples-about-the-case.ts';
import { examplesAboutThePerson } from '../commands/examples-about-the-person.ts';
import { recordExample } from '../commands/recorded-example.ts';
import { asListed } from '../harness/as-listed.ts';
import { entryOf, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import type { Query } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const examples: Readonly<Record<string, CommandExample>> = { ...examplesAboutTheCase, ...examplesAboutThePerson };

/** All that a case shows anywhere: every view, its row of the list, its reviews, by what is known at a moment. */
async function everything(caseId: string, query: Query = {}) {
  const adviser = system.as('adviser');
  const views = [
    'caseSummary',
    'caseDebts',
    'caseDisputes',
    'caseCheckIns',
    'caseHardships',
    'caseSupportNeeds',
    'caseConsents',
    'caseBreathingSpaces',
    'caseRepresentatives',
    'caseHistory',
  ] as const;
  const shown = views.map(async (view) => {
    const {
      revision: _revision,
      knownAt: _knownAt,
      ...rest
    } = (await adviser.get(addressOf(routes[view], { caseId }, query))).body;
    return rest;
  });
  return Promise.all(shown);
}

/** The lists that a case stands in say what its own views say. */
async function agreesWithLists(caseId: string, at: string) {
  const adviser = system.as('adviser');
  const summary = await adviser.read(routes.caseSummary, { caseId });
  const { items } = await adviser.read(routes.caseList, {}, { clientId: summary.clientId, since: at });
  expect(items.map(({ lastActivityAt: _moves, ...item }) => item)).toEqual([asListed(summary)]);
  const { hardships } = await adviser.read(routes.caseHardships, { caseId });
  const due = await adviser.read(routes.reviewsDue, {}, { by: '2099-01-01', limit: 200, since: at });
  const waiting = summary.status === 'open' ? hardships.filter(({ status }) => status === 'open') : [];
  expect(
    due.items.filter((item) => item.caseId === caseId).map(({ hardshipId, reviewOn }) => ({ hardshipId, reviewOn })),
  ).toEqual(waiting.map(({ hardshipId, reviewOn }) => ({ hardshipId, reviewOn })));
}

describe.each(Object.entries(examples))('%s', (name, example) => {
  test('taken back is gone from every view, taken back again it is there', async () => {
    const adviser = system.as('adviser');
    const { caseId, revision, markBefore, markAfter, entry } = await recordExample(adviser, name, example);
    const [without, within] = [await everything(caseId, { asOf: markBefore }), await everything(caseId)];
    expect(within).not.toEqual(without);
    await agreesWithLists(caseId, markAfter);

    const correction = await adviser.record(routes.correctFact, { caseId }, { event: entry.eventId, why: 'Wrong case' });
    expect(await everything(caseId)).toEqual(without);
    await agreesWithLists(caseId, correction.at);
    expect(await everything(caseId, { effectiveAt: '2099-01-01' })).toEqual(without);
    // What was known before the correction is known still.
    expect(await everything(caseId, { asOf: markAfter })).toEqual(within);
    const { eventId, ...told } = await entryOf(adviser, caseId, correction.revision);
    expect(told).toMatchObject({ type: 'Corrected', notes: 'Wrong case', what: expect.stringContaining(entry.eventId) });
    expect(await entryOf(adviser, caseId, revision)).toEqual({ ...entry, correctedBy: eventId });

    const back = await adviser.record(routes.correctFact, { caseId }, { event: eventId, why: 'It was right after all' });
    expect(await everything(caseId)).toEqual(within);
    expect(await everything(caseId, { asOf: correction.at })).toEqual(without);
    await agreesWithLists(caseId, back.at);
    expect(await entryOf(adviser, caseId, revision)).toEqual(entry);
    const again = await adviser.record(routes.correctFact, { caseId }, { event: entry.eventId, why: 'No, wrong' });
    expect(await everything(caseId)).toEqual(without);
    await agreesWithLists(caseId, again.at);
  });
});

describe('a correction', () => {
  test('of the event that opened the case, of no event, of another case’s and of what is corrected already is refused', async () => {
    const adviser = system.as('adviser');
    const [{ caseId }, { caseId: other }] = [await openCase(adviser), await openCase(adviser)];
    const [opened, debt, theirs] = [
      await entryOf(adviser, caseId, 1),
      await entryOf(adviser, caseId, 2),
      await entryOf(adviser, other, 2),
    ];
    const correct = (event: string) => adviser.post(addressOf(routes.correctFact, { caseId }), { event, why: 'Wrong' });
    expect(await correct(opened.eventId)).toMatchObject({ status: 409, body: { code: 'event-not-correctable' } });
    expect(await correct(theirs.eventId)).toMatchObject({ status: 404, body: { code: 'event-unknown' } });
    expect(await correct(debt.eventId.replace(/\.\d+$/, '.9'))).toMatchObject({ status: 404, body: { code: 'event-unknown' } });
    expect(await correct('x')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/event' }] } });
    expect(await correct(debt.eventId)).toMatchObject({ status: 201 });
    expect(await correct(debt.eventId)).toMatchObject({ status: 409, body: { code: 'event-already-corrected' } });
  });

  test('of an end makes the thing run again, and what is due falls due again', async () => {
    const adviser = system.as('adviser');
    const { caseId } = await openCase(adviser);
    const { id: hardshipId } = await adviser.record(
      routes.discloseHardship,
      { caseId },
      { kind: 'illness', reviewOn: '2098-01-01' },
    );
    const ended = await adviser.record(routes.endHardship, { caseId, hardshipId }, {});
    const due = async (since: string) =>
      (await adviser.read(routes.reviewsDue, {}, { by: '2098-01-01', limit: 200, since })).items.filter(
        (item) => item.caseId === caseId,
      );
    expect(await due(ended.at)).toEqual([]);
    const { eventId } = await entryOf(adviser, caseId, ended.revision);
    const { at } = await adviser.record(routes.correctFact, { caseId }, { event: eventId, why: 'Still ill' });
    expect(await due(at)).toMatchObject([{ hardshipId, reviewOn: '2098-01-01' }]);
    expect(await adviser.post(addressOf(routes.endHardship, { caseId, hardshipId }), {})).toMatchObject({ status: 201 });
  });
});
