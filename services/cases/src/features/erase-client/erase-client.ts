import type { CaseEvent, ErasureGround } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';

/** All under which a client is known, and why they are forgotten. */
export interface Forgetting {
  readonly clientIds: readonly string[];
  readonly ground: ErasureGround;
}

/** Notes in a case's history that its client was forgotten; nothing when all that is on record. */
export const eraseClient: Rule<Forgetting, Case, CaseEvent> = ({ clientIds, ground }, { erased }) =>
  clientIds.every((id) => erased.includes(id)) ? [] : [{ type: 'ClientErased', clientIds: [...clientIds], ground }];
