import type { SupportNeedsView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** What to do differently for this client. */
export const supportNeedsView: ViewOf<Case, SupportNeedsView> = ({ supportNeeds }) => ({ supportNeeds: [...supportNeeds] });
