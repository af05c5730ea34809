import type { StoredEvent } from '../../port/stored-event.ts';
import type { StreamRows } from '../../stream-views/replace-rows.ts';
import type { StreamView } from '../../stream-views/stream-view.ts';
import { stoppedAt } from '../rebuild-stopped.ts';

/** The rows that a stream's history gives. @throws RebuildStopped at the first event that the view cannot take */
export function rowsOfStream(view: StreamView, history: readonly StoredEvent[]): StreamRows {
  try {
    return { id: idOf(history), rows: view.rows(history) };
  } catch (error) {
    for (const [index, event] of history.entries()) {
      try {
        view.rows(history.slice(0, index + 1));
      } catch (first) {
        throw stoppedAt(view, event, first);
      }
    }
    throw error;
  }
}

/** Whose history it is. */
export function idOf([first]: readonly StoredEvent[]): StreamRows['id'] {
  return { tenant: first?.tenant ?? '', stream: first?.stream ?? '' };
}
