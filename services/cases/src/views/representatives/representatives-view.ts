import type { RepresentativesView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** Who speaks for the client. */
export const representativesView: ViewOf<Case, RepresentativesView> = ({ representatives }) => ({
  representatives: [...representatives],
});
