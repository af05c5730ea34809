import type { CaseEvent, StoryEntry } from '@attune/contracts';
import type { Actor, Recorded } from '@attune/kernel';
import { caseSentences } from './case-sentences.ts';
import { debtSentences } from './debt-sentences.ts';
import { personSentences } from './person-sentences.ts';
import { protectionSentences } from './protection-sentences.ts';
import type { Sentence, Sentences } from './sentence.ts';
import { thingOf } from './thing-of.ts';

const sentences: Sentences<CaseEvent['type']> = {
  ...caseSentences,
  ...debtSentences,
  ...personSentences,
  ...protectionSentences,
};

/** An event as an entry of the story; `correctedBy` names the correction that took it back, where there is one. */
export function storyEntry(event: Recorded<CaseEvent>, correctedBy: string | undefined): StoryEntry {
  const sentence = sentences[event.type] as (data: unknown) => Sentence;
  const { what, why = onCommandOf(event), ...said } = sentence(event.data);
  return {
    eventId: event.id,
    type: event.type,
    revision: event.revision,
    at: event.occurredAt,
    recordedAt: event.recordedAt,
    who: event.actor,
    what,
    about: thingOf(event),
    why,
    service: 'cases',
    origin: event.origin,
    ...said,
    correctedBy,
    cause: event.causationId,
  };
}

const roles: Readonly<Record<Actor['kind'], string>> = {
  adviser: 'an adviser',
  client: 'the client',
  compliance: 'a compliance officer',
  integration: "the tenant's own system",
  operator: 'an operator',
  service: 'Attune itself',
};

function onCommandOf({ actor, origin }: Recorded<CaseEvent>): string {
  return origin === 'import' ? `Brought in from the past by ${roles[actor.kind]}.` : `Recorded by ${roles[actor.kind]}.`;
}
