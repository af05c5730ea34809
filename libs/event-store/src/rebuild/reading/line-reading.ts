import { eventColumns } from '../../adapters/postgres/reading/to-stored-event.ts';
import { eventIdOf } from '../../idempotency/event-id.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { StreamView } from '../../stream-views/stream-view.ts';
import { eventOfLine, fieldsOf } from './log-line.ts';

/** What is taken of each event: its columns, and what becomes of a line of them. */
export interface LineReading {
  readonly columns: string;
  readonly eventOf: (line: string) => StoredEvent;
}

/** Events with all that they have. */
export const wholeEvents: LineReading = { columns: eventColumns, eventOf: eventOfLine };

/** For the ids, by which operators have a view leave out events. */
const idColumns = 'command_id, ordinal';

/** Fields that lie in one column of text each; the others need more than that. */
const texts = {
  tenant: 'tenant',
  stream: 'stream',
  type: 'type',
  body: 'body',
  occurredAt: 'occurred_at',
  origin: 'origin',
  commandId: 'command_id',
  correlationId: 'correlation_id',
} as const satisfies Partial<Record<keyof StoredEvent, string>>;

const numbers = { revision: 'revision', version: 'version' } as const satisfies Partial<Record<keyof StoredEvent, string>>;

/**
 * What a view reads of events, and what its rows are found by. Views that read the body and little else are spared two thirds of the
 * columns; for one that reads more than lies in plain columns events are whole.
 */
export function readingOf({ reads }: StreamView): LineReading {
  if (reads === 'all') return wholeEvents;
  const fields = [...new Set([...reads, 'tenant', 'stream', 'type', 'revision'] as const)].filter((field) => field !== 'id');
  if (!fields.every(isPlain)) return wholeEvents;
  const columns = fields.map((field) =>
    field in texts ? texts[field as keyof typeof texts] : numbers[field as keyof typeof numbers],
  );
  const isNumber = fields.map((field) => field in numbers);
  return {
    columns: `${idColumns}, ${columns.join(', ')}`,
    eventOf: (line) => {
      const [commandId = '', ordinal = '', ...values] = fieldsOf(line);
      const event: Record<string, string | number> = { id: eventIdOf(commandId, Number(ordinal)) };
      for (const [at, field] of fields.entries()) event[field] = isNumber[at] === true ? Number(values[at]) : (values[at] ?? '');
      // `rows` is typed by what it reads, so it cannot miss the rest.
      return event as unknown as StoredEvent;
    },
  };
}

function isPlain(field: keyof StoredEvent): field is keyof typeof texts | keyof typeof numbers {
  return field in texts || field in numbers;
}
