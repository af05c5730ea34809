import { expect, it } from '@jest/globals';
import { streamView } from '../stream-views/stream-view.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { leavingOut } from './leaving-out.ts';

const seen = streamView({
  name: 'seen',
  version: 1,
  table: 'seen',
  key: ['tenant', 'stream'],
  reads: ['body'],
  rows: (history) => history.map(({ body }) => ({ body })),
});
const event = (tenant: string, id: string) => ({ tenant, id, type: 'Noted', body: `${tenant} ${id}` }) as StoredEvent;

it('leaves out what was skipped in a tenant, and not what has the same id in another', () => {
  const view = leavingOut(seen, [{ tenant: 'north', id: 'a.0' }]);
  const history = [event('north', 'a.0'), event('south', 'a.0'), event('north', 'a.1')];
  expect(view.rows(history)).toEqual([{ body: 'south a.0' }, { body: 'north a.1' }]);
  expect(view.reads).toEqual(['body', 'tenant', 'id']);
  expect(leavingOut(seen, [])).toBe(seen);
});
