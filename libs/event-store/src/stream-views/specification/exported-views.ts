import { debtsView } from './debts-view.ts';

/** The views of specs as a module exports them, for threads. */
export const views = [debtsView()];
