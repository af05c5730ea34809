import type { HardshipsView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** Hardships, with their reviews. */
export const hardshipsView: ViewOf<Case, HardshipsView> = ({ hardships }) => ({
  hardships: hardships.map((hardship) => ({ ...hardship, reviews: [...hardship.reviews] })),
});
