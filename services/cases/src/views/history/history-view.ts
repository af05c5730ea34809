import type { HistoryView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import type { ViewOf } from '../view-of.ts';

/** Entries kept from elsewhere. */
export const historyView: ViewOf<Case, HistoryView> = ({ historyEntries }) => ({
  entries: historyEntries.map(({ commandId: _own, ...entry }) => entry),
});
