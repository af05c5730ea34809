import type { SnapshotPolicy } from '@attune/event-store';
import type { Case } from '../domain/case.ts';
import type { Fact } from '../domain/facts.ts';

type Link = Omit<Fact, 'before'>;

interface Packed extends Omit<Case, 'facts'> {
  /** The facts, oldest first: as the list that they are, JSON would nest them as deep as the history is long. */
  readonly facts: readonly Link[];
}

/** How the states of long cases are kept. Raise the version whenever a fold of the domain, or what its state looks like, changes. */
export const caseSnapshots: SnapshotPolicy<Case> = {
  fold: 'case',
  version: 1,
  every: 500,
  pack: ({ facts, ...state }): Packed => ({ ...state, facts: linksOf(facts) }),
  unpack: (packed) => {
    const { facts, ...state } = packed as Packed;
    const newest = facts.reduce<Fact | undefined>(
      (before, link) => (before === undefined ? link : { ...link, before }),
      undefined,
    );
    return { ...state, facts: newest };
  },
};

function linksOf(newest: Fact | undefined): readonly Link[] {
  const links: Link[] = [];
  for (let fact = newest; fact !== undefined; fact = fact.before) {
    const { before: _older, ...link } = fact;
    links.push(link);
  }
  return links.reverse();
}
