import { expect, test } from '@jest/globals';
import pg from 'pg';
import { serverUrl } from '../adapters/postgres/specification/test-server.ts';
import { outliveBreaks } from './outlive-breaks.ts';

test('a connection that breaks in the moment in which it is handed over ends nothing', async () => {
  const pool = new pg.Pool({ connectionString: serverUrl(), max: 1 });
  outliveBreaks(pool);
  outliveBreaks(pool);
  const client = await pool.connect();
  // What the driver does when the server's farewell comes in one piece with its readiness: nobody else listens yet.
  expect(client.emit('error', new Error('terminating connection due to administrator command'))).toBe(true);
  expect(client.listenerCount('error')).toBe(1);
  client.release(true);
  expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
