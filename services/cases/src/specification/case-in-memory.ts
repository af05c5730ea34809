import { LogWaiting } from '@attune/service-kit';
import { routes } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import { Decisions, memoryEventStore } from '@attune/event-store';
import type { Decided } from '@attune/event-store';
import { uuidV5 } from '@attune/kernel';
import { within } from '@attune/service-kit';
import type { Caller } from '@attune/service-kit';
import { memoryVault } from '@attune/privacy';
import { specificationNow } from '@attune/testing';
import { caseAggregate } from '../decisions/case-aggregate.ts';
import { CaseReader } from '../views/case-reader.ts';
import { openedBy } from './opened-by.ts';
import { ids } from './pasts.ts';

/** The case that specifications in memory are about. */
export const caseId = specificationNow.newId('a case');

const adviser: Caller = { tenant: 'tenant-1', actor: { kind: 'adviser', id: 'adviser-1' }, permissions: new Set() };

/** The client whose case it is, and one of another case. */
export const ownClient: Caller = { ...adviser, actor: { kind: 'client', id: ids.client }, clientId: ids.client };
export const otherClient: Caller = { ...adviser, actor: { kind: 'client', id: ids.unknown }, clientId: ids.unknown };
export const otherTenant: Caller = { ...adviser, tenant: 'tenant-2' };

/** One case in a log in memory: what happens is recorded at the moment that is said, and read by whoever calls. */
export function caseInMemory() {
  let moment = '2026-11-01T00:00:00Z';
  const store = memoryEventStore({ clock: () => new Date(moment) });
  const { referenceId } = specificationNow;
  const ports = {
    store,
    clock: () => moment,
    referenceIds: (_tenant: string, word: string, reference: Parameters<typeof referenceId>[1]) => referenceId(word, reference),
  };
  const vault = memoryVault();
  const decisions = new Decisions(caseAggregate(vault), ports);
  let count = 0;
  return {
    reader: new CaseReader(decisions),
    log: new LogWaiting(store),
    ports: { ...ports, fingerprintKey: new Uint8Array(32) },
    decisions,
    /** A view as somebody sees it who may read everything. */
    opened: <View>(view: View): Promise<View> => openedBy(vault, view),
    /** Records events at a moment; they happened then too, unless another is given. Each call is a command of its own. */
    record: (recordedAt: string, events: readonly CaseEvent[], occurredAt = recordedAt): Promise<Decided> => {
      moment = recordedAt;
      count += 1;
      const commandId = uuidV5(caseId, String(count));
      const { tenant, actor } = adviser;
      const context = {
        tenant,
        actor,
        commandId,
        fingerprint: commandId,
        correlationId: commandId,
        origin: 'live',
        occurredAt,
        clientId: ids.client,
      } as const;
      return decisions.make(caseId, () => events, {}, context);
    },
    /** Runs something as if somebody had called. */
    as: <Result>(caller: Caller, run: () => Result): Result =>
      within({ route: routes.caseSummary, routeName: 'caseSummary', caller, requestId: 'r', asked: () => [] }, run),
    adviser,
  };
}

/** The id of the event with that ordinal of the command with that number, counted from 1. */
export function eventIdOf(command: number, ordinal = 0): string {
  return `${uuidV5(caseId, String(command))}.${String(ordinal)}`;
}
