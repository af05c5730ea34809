import { createHash } from 'node:crypto';
import { memoryEventStore, Decisions } from '@attune/event-store';
import type { EventStore } from '@attune/event-store';
import type { ImportLine } from '@attune/history-import';
import { uuidOf } from '@attune/kernel';
import { memoryVault } from '@attune/privacy';
import { caseAggregate } from '../decisions/case-aggregate.ts';
import type { CasePorts } from '../decisions/case-ports.ts';
import { LineImporter } from '../imports/line-importer.ts';
import type { ImportRun } from '../imports/line-importer.ts';

/** An importer on a store in memory. */
export function importer(store: EventStore = memoryEventStore()): {
  readonly importer: LineImporter;
  readonly store: EventStore;
  readonly ports: CasePorts;
} {
  const ports: CasePorts = {
    store,
    clock: () => '2026-11-25T12:00:00Z',
    fingerprintKey: new Uint8Array(32),
    referenceIds: (...parts) => uuidOf(createHash('sha256').update(JSON.stringify(parts)).digest(), 8),
  };
  return { importer: new LineImporter(new Decisions(caseAggregate(memoryVault()), ports), ports.referenceIds), store, ports };
}

export const run: ImportRun = { tenant: 'home', actor: { kind: 'integration', id: 'i' }, log: 'fines', correlationId: 'c' };

const reference = { creditor: 'Local police', number: 'A-1' };

/** A line of the past: by its number, and what its map makes of it (nothing: history). */
export function line(number: number, commands: ImportLine['commands'] = [], more: Partial<ImportLine> = {}): ImportLine {
  return {
    line: number,
    key: `${createHash('sha256').update(String(number)).digest('hex')}.0`,
    reference,
    occurredAt: `2006-01-${String(number).padStart(2, '0')}T00:00:00Z`,
    activity: 'Something',
    commands,
    otherwise: 'reject',
    attributes: { number: String(number) },
    money: [],
    ...more,
  };
}

/** What opens the case, with one debt of EUR 35.00. */
export const opening: ImportLine['commands'][number] = {
  name: 'openCase',
  body: { reference, debts: [{ reference, kind: 'fine', amount: { amount: 3500, currency: 'EUR' } }] },
};

/** What puts costs upon the only debt. */
export const costs: ImportLine['commands'][number] = {
  name: 'adjustDebt',
  body: { debt: 'only', change: 'cost', amount: { amount: 1100, currency: 'EUR' }, reason: 'Sending it' },
};

/** What disputes the only debt. */
export const dispute: ImportLine['commands'][number] = { name: 'disputeDebt', body: { debt: 'only', grounds: 'other' } };
