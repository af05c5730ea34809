import { setTimeout as pause } from 'node:timers/promises';
import { isEventStoreError, postgresEventStore } from '@attune/event-store';
import pg from 'pg';
import { appendOnce } from './appending.ts';
import { noteDown } from './note-down.ts';

// A program of its own: appends on several lanes without a rest, notes down what is answered, and outlives its database.
const { url, schema, name, file, lanes } = JSON.parse(process.env['WRITER'] ?? '') as WriterAsked;

export interface WriterAsked {
  readonly url: string;
  readonly schema: string;
  readonly name: string;
  readonly file: string;
  readonly lanes: number;
}

const pool = new pg.Pool({ connectionString: url, application_name: `writer ${name}`, max: 4 });
const store = postgresEventStore({ pool, schema });
const note = noteDown(file);
let going = true;
// Whoever started it may be killed; its pipe is closed then.
process.stdin.resume().once('end', () => {
  going = false;
});

async function write(lane: number): Promise<void> {
  while (going) {
    try {
      await appendOnce(store, name, lane, note);
    } catch (error) {
      if (!isEventStoreError(error, 'unavailable')) throw error;
      await pause(20);
    }
  }
}

await Promise.all(Array.from({ length: lanes }, (_none, lane) => write(lane)));
await store.close();
await pool.end();
