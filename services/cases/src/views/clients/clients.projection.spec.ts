import { expect, test } from '@jest/globals';
import type { StoredEvent } from '@attune/event-store';
import { ids } from '../../specification/pasts.ts';
import { clients } from './clients.projection.ts';

const caseId = ids.unknown;
const envelope = (revision: number, clientId?: string): StoredEvent => ({
  id: `${ids.debt}.${String(revision - 1)}`,
  tenant: 'home',
  stream: `case-${caseId}`,
  revision,
  position: BigInt(revision),
  recordedAt: '2026-11-25T12:00:00.000000Z',
  commandId: ids.debt,
  type: 'HistoryNoted',
  version: 1,
  body: '{}',
  occurredAt: '2026-11-25T12:00:00Z',
  origin: 'import',
  actor: { kind: 'integration', id: 'i' },
  correlationId: 'c',
  ...(clientId === undefined ? {} : { clientId }),
});

test('each id under which a case knows its client is there once', () => {
  const history = [envelope(1, ids.need), envelope(2, ids.client), envelope(3, ids.client), envelope(4)];
  expect(clients.rows(history)).toEqual([
    { client_id: ids.need, case_id: caseId },
    { client_id: ids.client, case_id: caseId },
  ]);
  expect(clients.rows([])).toEqual([]);
});
