import type { CaseEvent, StoryEntry } from '@attune/contracts';

type Said = Pick<StoryEntry, 'words' | 'notes' | 'details' | 'identity'>;

/** What a story says of an event: a sentence without anything personal in it, a reason where one is on record, and what was said, apart. */
export interface Sentence extends Said {
  readonly what: string;
  readonly why?: string | undefined;
}

type DataOf<Type extends CaseEvent['type']> = Omit<Extract<CaseEvent, { readonly type: Type }>, 'type'>;

/** A sentence for each of some types of event. */
export type Sentences<Types extends CaseEvent['type']> = { readonly [Type in Types]: (data: DataOf<Type>) => Sentence };
