import type { CaseEvent, RemoveRepresentative as Body } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

type RemoveRepresentative = Body & { readonly representativeId: string };

/** Notes that somebody no longer speaks for the client. */
export const removeRepresentative: Rule<RemoveRepresentative, Case, CaseEvent> = (
  { representativeId, notes },
  { life, representatives },
) => {
  mustExist(life);
  const person = representatives.find((one) => one.representativeId === representativeId);
  if (person === undefined) throw new RuleBroken('RepresentativeUnknown');
  if (person.status === 'removed') throw new RuleBroken('RepresentativeNotActing');
  return [{ type: 'RepresentativeRemoved', representativeId, notes }];
};
