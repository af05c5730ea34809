import { describe, expect, test } from '@jest/globals';
import { caseEvents } from '../cases/case-events.ts';
import { contactEvents } from '../contacts/contact-events.ts';
import { meetingEvents } from '../contacts/meetings/meeting-events.ts';
import type { Route } from '../http/route.ts';
import { routes } from '../http/routes.ts';
import { operationEvents } from '../operations/operation-events.ts';
import { fieldsOf } from '../specification/fields-of.ts';

/** Names under which people write about people. */
const telling =
  /^(name|words?|notes?|reason|why|contact|address|phone|e?mail|number|attributes|description|details?|told|organisation|identity|comments?|text|message)$/i;

/** Fields of such a name that hold nothing about a person, each with what it holds. */
const open: Readonly<Record<string, string>> = {
  'CaseClosed.reason': 'a word of a closed list',
  'BreathingSpaceEnded.why': 'a word of a closed list',
  'ContactHeldOff.why': 'a word of a closed list',
  'HoldLifted.why': 'a word of a closed list',
  'clientCard answer.heldOff.why': 'a word of a closed list',
  'closeCase body.reason': 'a word of a closed list',
  'endBreathingSpace body.why': 'a word of a closed list',
  'caseBreathingSpaces answer.breathingSpaces.why': 'a word of a closed list',
  'story answer.entries.why': 'a sentence of ours, made without personal fields',
  'importLines answer.results.detail': 'tells the sender of a line what is wrong with it',
  'makeApiKey body.name': 'the name of a system',
  'makeApiKey answer.name': 'the name of a system',
  'apiKeys answer.items.name': 'the name of a system',
  'revokeApiKey answer.name': 'the name of a system',
};

const schemas = [
  ...[...new Set([...caseEvents.types, ...contactEvents.types, ...meetingEvents.types, ...operationEvents.types])].map(
    ({ type, schema }) => [type, schema] as const,
  ),
  ...Object.entries<Route>(routes).flatMap(([name, { body, answer }]) => [
    [`${name} answer`, answer] as const,
    ...(body === undefined ? [] : [[`${name} body`, body] as const]),
  ]),
];

const unmarked = schemas.flatMap(([name, schema]) =>
  fieldsOf(schema)
    .filter(({ path, personal }) => !personal && path.some((step) => telling.test(step)))
    .map(({ path }) => [name, ...path].join('.')),
);

describe('a field whose name says that it is about a person', () => {
  test('is marked as personal, or its reason not to be stands here', () => {
    expect(unmarked.filter((field) => !(field in open))).toEqual([]);
  });

  test('has no reason here that is no longer needed', () => {
    expect(Object.keys(open).filter((field) => !unmarked.includes(field))).toEqual([]);
  });

  test('is found wherever it lies', () => {
    const personal = schemas.flatMap(([name, schema]) =>
      fieldsOf(schema).flatMap((field) => (field.personal ? [[name, ...field.path].join('.')] : [])),
    );
    expect(personal).toEqual(
      expect.arrayContaining([
        'DebtAdded.reference.number',
        'HistoryNoted.attributes',
        'SupportNeedRecorded.kind',
        'RepresentativeAppointed.contact',
        'Corrected.why',
        'caseHardships answer.hardships.reviews.notes',
        'caseSummary answer.supportNeeds',
        'story answer.entries.words',
        'correctFact body.why',
      ]),
    );
  });
});
