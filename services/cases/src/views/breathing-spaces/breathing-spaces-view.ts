import type { BreathingSpacesView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** Legal moratoria. */
export const breathingSpacesView: ViewOf<Case, BreathingSpacesView> = ({ breathingSpaces }) => ({
  breathingSpaces: breathingSpaces.map(({ debts, ...space }) => (debts === undefined ? space : { ...space, debts: [...debts] })),
});
