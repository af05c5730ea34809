import type { DisputesView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** What the client disputes, and what became of it. */
export const disputesView: ViewOf<Case, DisputesView> = ({ disputes }) => ({ disputes: [...disputes] });
