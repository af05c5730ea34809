import { streamView } from '@attune/event-store';
import { foldHistory } from '../fold-history.ts';
import type { ReferenceRow } from './reference-row.ts';

/** Callers' own numbers, each by the keyed id that a case or a debt took from it. */
export const references = streamView<Omit<ReferenceRow, 'tenant' | 'stream'>>({
  name: 'references',
  version: 2,
  table: 'case_references',
  key: ['tenant', 'stream', 'reference_id'],
  rows: (stored) => {
    const { caseId, state } = foldHistory(stored);
    const { life, debts, erased } = state;
    // Whoever was forgotten is found by no number any more.
    if (life.status === 'unopened' || erased.length > 0) return [];
    const about = { case_id: caseId, client_id: life.clientId };
    const ofCase = life.reference === undefined ? [] : [{ ...about, reference_id: caseId, debt_id: null }];
    const ofDebts = debts.filter(({ reference }) => reference !== undefined);
    return [...ofCase, ...ofDebts.map(({ debtId }) => ({ ...about, reference_id: debtId, debt_id: debtId }))];
  },
});
