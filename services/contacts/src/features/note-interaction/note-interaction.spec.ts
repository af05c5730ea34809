import { expect, test } from '@jest/globals';
import type { Personal } from '@attune/contracts';
import { imagined } from '@attune/kernel';
import { specification, specificationNow } from '@attune/testing';
import { clientDecider } from '../../domain/client.ts';
import { interactions, newestFirst } from '../../domain/interactions.ts';
import { noteInteraction } from './note-interaction.ts';

const given = specification(clientDecider);
const interactionId = specificationNow.newId('interaction');
const call = { channel: 'phone', direction: 'from-client', outcome: 'talked' } as const;

test('what was said is noted, even of a client of whom nothing else is known, and again', () => {
  const listeningNotes = 'Worried about the rent.' as unknown as Personal<string>;
  given()
    .when(noteInteraction, { ...call, listeningNotes, occurredAt: specificationNow.instant })
    .then({ type: 'InteractionHeld', interactionId, ...call, listeningNotes });
  given({ type: 'InteractionHeld', interactionId, ...call })
    .when(noteInteraction, call)
    .then({ type: 'InteractionHeld', interactionId, ...call });
});

test('the newest comes first by when it happened, then by when it was noted', () => {
  const held = (id: string, at: string) => imagined({ type: 'InteractionHeld' as const, interactionId: id, ...call }, at);
  const noted = [held('b', '2026-03-01T10:00:00Z'), held('a', '2026-02-01T10:00:00Z'), held('c', '2026-03-01T10:00:00Z')];
  const ids = newestFirst(noted.reduce(interactions.evolve, interactions.initial)).map((one) => one.interactionId);
  expect(ids).toEqual(['c', 'b', 'a']);
});
