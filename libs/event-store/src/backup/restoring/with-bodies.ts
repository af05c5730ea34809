import { Transform } from 'node:stream';
import { eventIdOf } from '../../idempotency/event-id.ts';
import type { ChangeBody, RestoredEvent } from './change-body.ts';
import { columnsOf, lineOf } from './event-line.ts';

/** Passes a file of events on with other bodies, line by line. */
export function withBodies(columns: readonly string[], change: ChangeBody): Transform {
  let rest = '';
  const decoder = new TextDecoder();
  const changed = async (lines: readonly string[]) => {
    const all = await Promise.all(lines.map((line) => withBody(columns, line, change)));
    return all.map((line) => `${line}\n`).join('');
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      changed(lines).then((text) => {
        done(undefined, text);
      }, done);
    },
    flush(done) {
      done(rest === '' ? undefined : new Error('A file of events ends within a line.'));
    },
  });
}

async function withBody(columns: readonly string[], line: string, change: ChangeBody): Promise<string> {
  const values = [...columnsOf(line)];
  const of = (name: string) => values[columns.indexOf(name)] ?? undefined;
  const event: RestoredEvent = {
    tenant: of('tenant') ?? '',
    stream: of('stream') ?? '',
    id: eventIdOf(of('command_id') ?? '', Number(of('ordinal'))),
    type: of('type') ?? '',
    version: Number(of('version')),
    clientId: of('client_id'),
    body: of('body') ?? '',
  };
  const body = await change(event);
  if (body === event.body) return line;
  values[columns.indexOf('body')] = body;
  return lineOf(values);
}
