import { instantOf } from '../../adapters/postgres/reading/to-stored-event.ts';
import { eventIdOf } from '../../idempotency/event-id.ts';
import type { StoredEvent } from '../../port/stored-event.ts';

/**
 * A line of COPY's text format over `eventColumns`, with nothing for NULL, as an event. The log keeps no empty text where it may keep
 * NULL, so the two are one. Written out, since a rebuild does it for every event of a log.
 */
export function eventOfLine(line: string): StoredEvent {
  const f = fieldsOf(line);
  const [position = '', recordedAt = '', commandId = '', ordinal = '', revision, version, tenant = '', stream = ''] = f;
  const via = f[13] ?? '';
  const event: Writable = {
    id: eventIdOf(commandId, Number(ordinal)),
    tenant,
    stream,
    revision: Number(revision),
    position: BigInt(position),
    recordedAt: recordedAt.length === 26 ? `${recordedAt.slice(0, 10)}T${recordedAt.slice(11)}Z` : instantOf(recordedAt),
    commandId,
    type: f[8] ?? '',
    version: Number(version),
    body: f[20] ?? '',
    occurredAt: f[9] ?? '',
    origin: f[10] === 'import' ? 'import' : 'live',
    actor: via === '' ? { kind: f[11] ?? '', id: f[12] ?? '' } : { kind: f[11] ?? '', id: f[12] ?? '', via },
    correlationId: f[14] ?? '',
  };
  if (f[15]) event.causationId = f[15];
  if (f[16]) event.traceparent = f[16];
  if (f[17]) event.clientId = f[17];
  if (f[18]) event.caseId = f[18];
  if (f[19]) event.metadata = f[19];
  return event;
}

/** The columns of a line, as they were stored. */
export function fieldsOf(line: string): readonly string[] {
  const fields = line.split('\t');
  return line.includes('\\') ? fields.map(unescape) : fields;
}

type Writable = { -readonly [Key in keyof StoredEvent]: StoredEvent[Key] };

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescape(field: string): string {
  return field.includes('\\') ? field.replace(/\\(.)/g, (_whole, sign: string) => escapes[sign] ?? sign) : field;
}
