import { debtsView } from './debts-view.ts';
import { owedView } from './owed-view.ts';

/** The views of specs as a module exports them, for threads. */
export const views = [debtsView(), owedView()];
