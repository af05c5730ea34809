import type { ClientBase } from 'pg';
import type { StoredEvent } from '../../port/stored-event.ts';
import { insertRows } from '../../stream-views/replace-rows.ts';
import type { StreamView } from '../../stream-views/stream-view.ts';
import { type RebuildStopped, stoppedAt } from '../rebuild-stopped.ts';
import { idOf } from './rows-of-stream.ts';

/** The first event that the view or its table cannot take, found by giving it each stream alone; nothing is written. Undefined when it takes them all. */
export async function refusedEvent(
  client: ClientBase,
  view: StreamView,
  filled: string,
  histories: readonly (readonly StoredEvent[])[],
): Promise<RebuildStopped | undefined> {
  const refusal = async (history: readonly StoredEvent[]): Promise<unknown> => {
    await client.query('savepoint tried');
    try {
      await insertRows((text, values) => client.query(text, values), filled, [{ id: idOf(history), rows: view.rows(history) }]);
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await client.query('rollback to savepoint tried');
    }
  };
  await client.query('begin');
  try {
    for (const history of histories) {
      if ((await refusal(history)) === undefined) continue;
      for (const [index, event] of history.entries()) {
        const error = await refusal(history.slice(0, index + 1));
        if (error !== undefined) return stoppedAt(view, event, error);
      }
    }
    return undefined;
  } finally {
    await client.query('rollback');
  }
}
