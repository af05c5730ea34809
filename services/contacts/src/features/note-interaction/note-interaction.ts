import type { ContactEvent, NoteInteraction } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

/** What was said is noted whatever it was, and as often as people talk. */
export const noteInteraction: Rule<NoteInteraction, Client, ContactEvent> = (command, _client, { newId }) => {
  const { occurredAt: _occurredAt, ...said } = command;
  return [{ type: 'InteractionHeld', interactionId: newId('interaction'), ...said }];
};
