import type { CaseEvent } from '@attune/contracts';
import { Decisions } from '@attune/event-store';
import type { Decided } from '@attune/event-store';
import type { Rule } from '@attune/kernel';
import { uuidV5 } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { caseAggregate } from '../../decisions/case-aggregate.ts';
import type { Case } from '../../domain/case.ts';
import type { ErasableLog } from './erasable-log.ts';

const namespace = specificationNow.newId('commands of the erasure behaviours');

/** Where something is recorded. */
export interface Whose {
  readonly tenant?: string;
  readonly caseId: string;
  readonly clientId: string;
}

/** Records events in cases of a log, each time by a command of its own. */
export function recorder({ store, vault }: Pick<ErasableLog, 'store' | 'vault'>) {
  const clock = () => '2026-11-25T12:00:00Z';
  const referenceIds = (_tenant: string, word: string, reference: Parameters<typeof specificationNow.referenceId>[1]) =>
    specificationNow.referenceId(word, reference);
  const decisions = new Decisions(caseAggregate(vault), { store, clock, referenceIds });
  let count = 0;
  return {
    decisions,
    record: ({ tenant = 'north', caseId, clientId }: Whose, rule: Rule<object, Case, CaseEvent>): Promise<Decided> => {
      count += 1;
      const commandId = uuidV5(namespace, String(count));
      const actor = { kind: 'adviser', id: 'adviser-1' } as const;
      const about = { tenant, actor, commandId, fingerprint: commandId, correlationId: commandId, clientId };
      return decisions.make(caseId, rule, {}, { ...about, origin: 'live' });
    },
  };
}
