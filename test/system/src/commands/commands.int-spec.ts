import { caseEvents, routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressOf, allRoutes } from '../harness/route-at.ts';
import type { Query } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { openedAt } from './command-example.ts';
import type { CommandExample } from './command-example.ts';
import { examplesAboutTheCase } from './examples-about-the-case.ts';
import { examplesAboutThePerson } from './examples-about-the-person.ts';
import { recordExample } from './recorded-example.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const examples: Readonly<Record<string, CommandExample>> = { ...examplesAboutTheCase, ...examplesAboutThePerson };

test('every command of the table has its example, and every event follows from one', () => {
  const commands = allRoutes.filter(({ route }) => route.service === 'cases' && route.records && route.idempotent === 'by-key');
  expect(Object.keys(examples).toSorted()).toEqual(
    commands
      .map(({ name }) => name)
      .filter((name) => name !== 'openCase')
      .toSorted(),
  );
  // Erasures have their own spec: they are not about one case.
  const emitted = [...new Set(['CaseOpened', 'ClientErased', ...Object.values(examples).map(({ type }) => type)])];
  expect(emitted.toSorted()).toEqual(caseEvents.types.map(({ type }) => type).toSorted());
});

describe.each(Object.entries(examples))('%s', (name, example) => {
  test('shows in its view and in the story, at every moment that one can ask about', async () => {
    const adviser = system.as('adviser');
    const { caseId, revision, markBefore, markAfter, entry } = await recordExample(adviser, name, example);
    const see = async (query: Query = {}) => {
      const { status, body } = await adviser.get(addressOf(routes[example.view], { caseId }, query));
      const { revision: _revision, knownAt: _knownAt, ...shown } = body;
      return { status, shown };
    };
    const after = { status: 200, shown: (await see()).shown };
    const before = await see({ asOf: markBefore });
    expect(after.shown).toMatchObject(example.shows);
    expect(before).not.toEqual(after);

    expect(entry).toMatchObject({
      type: example.type,
      what: expect.stringMatching(example.what),
      service: 'cases',
      origin: 'live',
      revision,
    });
    expect(entry).toMatchObject({ at: '2024-03-10T12:00:00Z', who: { kind: 'adviser', id: 'adviser-1' } });
    expect(entry.why).not.toBe('');

    // What was known: by mark, by moment, by day.
    expect(await see({ asOf: markAfter })).toEqual(after);
    expect(await see({ asOf: entry.recordedAt })).toEqual(after);
    expect(await see({ asOf: entry.recordedAt.slice(0, 10) })).toEqual(after);

    // What had happened: by moment and by day, to the nanosecond.
    const unlessAlways = example.holdsAlways ? after : before;
    expect(await see({ effectiveAt: '2024-03-10T13:00:00+01:00' })).toEqual(after);
    expect(await see({ effectiveAt: '2024-03-10T11:59:59.999999999Z' })).toEqual(unlessAlways);
    expect(await see({ effectiveAt: '2024-03-10' })).toEqual(after);
    expect(await see({ effectiveAt: '2024-03-09' })).toEqual(unlessAlways);

    // Both: what was known comes first.
    expect(await see({ asOf: markAfter, effectiveAt: '2024-03-10' })).toEqual(after);
    expect(await see({ asOf: markBefore, effectiveAt: '2024-03-10' })).toEqual(before);
    expect(await see({ asOf: markAfter, effectiveAt: '2024-03-09' })).toEqual(unlessAlways);

    const story = await adviser.read(routes.story, { caseId }, { effectiveAt: '2024-03-09' });
    expect(story.entries.map((one) => one.revision)).not.toContain(revision);
    const known = await adviser.read(routes.story, { caseId }, { asOf: markBefore });
    expect(known.entries.map((one) => one.revision)).toEqual(Array.from({ length: revision - 1 }, (_, place) => place + 1));
  });

  test('is not there before the case was, and the answer says since when', async () => {
    const adviser = system.as('adviser');
    const { caseId } = await recordExample(adviser, name, example);
    const { entries } = await adviser.read(routes.story, { caseId });
    const first = entries[0]?.recordedAt ?? '';
    for (const route of [routes[example.view], routes.story]) {
      const asOf = await adviser.get(addressOf(route, { caseId }, { asOf: '2024-03-10' }));
      expect(asOf).toMatchObject({ status: 404, body: { code: 'not-yet', detail: expect.stringContaining(first) } });
      const effective = await adviser.get(addressOf(route, { caseId }, { effectiveAt: '2024-01-04' }));
      expect(effective).toMatchObject({ status: 404, body: { code: 'not-yet', detail: expect.stringContaining(openedAt) } });
      const both = await adviser.get(addressOf(route, { caseId }, { asOf: '2024-03-10', effectiveAt: '2024-03-10' }));
      expect(both).toMatchObject({ status: 404, body: { code: 'not-yet' } });
    }
  });
});
