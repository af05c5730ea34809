import { expect, test } from '@jest/globals';
import type pg from 'pg';
import { serverUrl } from '../adapters/postgres/specification/test-server.ts';
import { viewSource } from './view-source.ts';

test('a connection of a data source that breaks in the moment in which it is handed over ends nothing', async () => {
  const source = await viewSource({ url: serverUrl(), schema: 'public', poolSize: 1 }).initialize();
  const { master } = source.driver as unknown as { readonly master: pg.Pool };
  const client = await master.connect();
  // As the pool hands it over and before TypeORM listens.
  expect(client.emit('error', new Error('terminating connection due to administrator command'))).toBe(true);
  client.release(true);
  expect(await source.query('select 1 as one')).toEqual([{ one: 1 }]);
  await source.destroy();
});
