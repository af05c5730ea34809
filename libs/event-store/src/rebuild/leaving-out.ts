import type { StreamView } from '../stream-views/stream-view.ts';
import type { LeftOut } from './left-out.ts';

/** A view as it is when it leaves out what its operators had it skip. */
export type LeavingOut = StreamView & { readonly leftOut?: readonly LeftOut[] };

export function leavingOut(view: StreamView, leftOut: readonly LeftOut[]): LeavingOut {
  if (leftOut.length === 0) return view;
  const names = new Set(leftOut.map(nameOf));
  const reads = view.reads === 'all' ? view.reads : [...view.reads, 'tenant' as const, 'id' as const];
  return { ...view, reads, leftOut, rows: (history) => view.rows(history.filter((event) => !names.has(nameOf(event)))) };
}

function nameOf({ tenant, id }: LeftOut): string {
  return `${tenant}\u0000${id}`;
}
