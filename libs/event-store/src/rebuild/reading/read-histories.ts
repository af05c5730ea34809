import type { ClientBase } from 'pg';
import { to } from 'pg-copy-streams';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { LineReading } from './line-reading.ts';

/** Bytes that COPY may be ahead of us. */
const ahead = 1 << 20;

/**
 * The histories of some streams, each in order of revision, by one COPY.
 * @param reading what is taken of each event
 * @param log the table of events, quoted
 * @param condition which events, in SQL: all of a stream's or none, up to a position; COPY takes no parameters
 */
export async function readHistories(
  client: ClientBase,
  log: string,
  condition: string,
  { columns, eventOf }: LineReading,
): Promise<readonly StoredEvent[][]> {
  const copy = client.query(
    to(`copy (select ${columns} from ${log} where ${condition}) to stdout (null '')`, { highWaterMark: ahead }),
  );
  const histories = new Map<string, Map<string, StoredEvent[]>>();
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of copy) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) keep(histories, eventOf(line));
  }
  return [...histories.values()].flatMap((streams) => [...streams.values()].map(inOrder));
}

/** By tenant, then by stream: joined to one key, the names would be copied for each event. */
function keep(histories: Map<string, Map<string, StoredEvent[]>>, event: StoredEvent): void {
  let streams = histories.get(event.tenant);
  if (streams === undefined) histories.set(event.tenant, (streams = new Map<string, StoredEvent[]>()));
  const history = streams.get(event.stream);
  if (history === undefined) streams.set(event.stream, [event]);
  else history.push(event);
}

/** The server gives them as they lie, which is in order nearly always, and quicker than by an index. */
function inOrder(history: StoredEvent[]): StoredEvent[] {
  const ordered = history.every((event, index) => index === 0 || (history[index - 1]?.revision ?? 0) < event.revision);
  return ordered ? history : history.sort((a, b) => a.revision - b.revision);
}
