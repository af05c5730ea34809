import type { StreamView } from '../stream-views/stream-view.ts';

/** A view as it is when it leaves out what its operators had it skip. */
export type LeavingOut = StreamView & { readonly leftOut?: readonly string[] };

/** @param leftOut ids of events */
export function leavingOut(view: StreamView, leftOut: readonly string[]): LeavingOut {
  if (leftOut.length === 0) return view;
  const ids = new Set(leftOut);
  const reads = view.reads === 'all' ? view.reads : [...view.reads, 'id' as const];
  return { ...view, reads, leftOut, rows: (history) => view.rows(history.filter(({ id }) => !ids.has(id))) };
}
