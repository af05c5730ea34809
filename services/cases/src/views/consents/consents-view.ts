import type { ConsentsView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** Consents to keep sensitive facts. */
export const consentsView: ViewOf<Case, ConsentsView> = ({ consents }) => ({ consents: [...consents] });
