import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { Aggregate } from '@attune/event-store';
import { eventCodec } from '@attune/service-kit';
import type { ClientKeys } from '@attune/service-kit';
import { caseDecider } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { caseSnapshots } from './case-snapshots.ts';

/** Streams `case-<id>`: one for each case, about one client for good, sealed with that client's key. */
export function caseAggregate(keys: ClientKeys): Aggregate<Case, CaseEvent> {
  return {
    kind: 'case',
    decider: caseDecider,
    codec: eventCodec(caseEvents, keys),
    snapshots: caseSnapshots,
    subject: (caseId, { life }) => (life.status === 'unopened' ? { caseId } : { caseId, clientId: life.clientId }),
  };
}
