import type { ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** The language that the client told last. */
export const language: Decider<string | undefined, ContactEvent> = {
  initial: undefined,
  evolve: (state, event) => (event.type === 'LanguageSet' ? event.data.language : state),
};
