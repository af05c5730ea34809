import { streamView } from '@attune/event-store';
import type { ClientRow } from './client-row.ts';

/**
 * The ids under which each case's events know its client. Mostly one; two where an import kept letters under the client of their number
 * before an opening named another.
 */
export const clients = streamView<Omit<ClientRow, 'tenant' | 'stream'>>({
  name: 'clients',
  version: 1,
  table: 'case_clients',
  key: ['tenant', 'stream', 'client_id'],
  rows: (stored) => {
    const [first] = stored;
    if (first === undefined) return [];
    const case_id = first.stream.slice('case-'.length);
    const ids = new Set(stored.flatMap(({ clientId }) => (clientId === undefined ? [] : [clientId])));
    return [...ids].map((client_id) => ({ client_id, case_id }));
  },
});
